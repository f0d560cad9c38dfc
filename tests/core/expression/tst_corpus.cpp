// SPDX-License-Identifier: GPL-3.0-or-later
// Real policy documents: nearly all of them hold only expressions that compile.
#include "core/expression/expression.h"
#include "core/expression/parser.h"
#include "core/policy/expressiontext.h"
#include "core/policy/markup.h"
#include "tests/support/corpora.h"

#include <QTest>

#include <map>

namespace {
std::optional<std::string> namedValue(std::string_view)
{
    return "1"; // stands as a number and within texts
}

// "@( … )" and "@{ … }" of a text, without brackets.
void collect(const std::string& text, std::vector<std::pair<std::string, expression::Form>>& out)
{
    const std::string_view trimmed = policy::trimSpace(text);
    if (!policy::isExpressionStart(trimmed, 0) || policy::expressionEnd(trimmed, 0) != trimmed.size())
        return;
    const auto form = trimmed[1] == '(' ? expression::Form::Value : expression::Form::Block;
    out.emplace_back(trimmed.substr(2, trimmed.size() - 3), form);
}

void collect(const policy::Node& node, std::vector<std::pair<std::string, expression::Form>>& out)
{
    for (const policy::Attribute& attribute : node.attributes)
        collect(attribute.value, out);
    if (node.kind == policy::Node::Kind::Text)
        collect(node.text, out);
    for (const policy::Node& child : node.children)
        collect(child, out);
}
} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT
private slots:
    void documentsCompile()
    {
        const auto folder = support::corpus("policies");
        if (!folder)
            QSKIP("no corpus of policies: set GATEHOUSE_CORPORA");
        size_t documents = 0;
        size_t complete = 0;
        size_t foreign = 0;
        size_t expressions = 0;
        std::map<std::string, size_t> reasons;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
            if (entry.path().extension() != ".xml")
                continue;
            const std::string file = support::readFile(entry.path());
            const policy::SourceText source(file, namedValue);
            const auto root = policy::parseMarkup(source);
            if (!root)
                continue;
            std::vector<std::pair<std::string, expression::Form>> found;
            collect(*root, found);
            if (found.empty())
                continue;
            ++documents;
            bool isComplete = true;
            bool isCSharp = true; // some were copied out of other languages' quotation marks
            for (const auto& [code, form] : found) {
                ++expressions;
                const auto compiled = expression::compile(code, form);
                if (compiled)
                    continue;
                isComplete = false;
                expression::Parser parser(code);
                isCSharp = isCSharp
                    && (form == expression::Form::Value ? parser.parseWholeExpression() : parser.parseWholeBlock());
                for (const auto& fault : compiled.error())
                    ++reasons[fault.message.english() + "  <" + code.substr(fault.offset, 50) + ">  "
                              + entry.path().filename().string()];
            }
            complete += isComplete ? 1 : 0;
            foreign += isCSharp ? 0 : 1;
        }
        for (const auto& [reason, count] : reasons)
            qInfo("%zu × %s", count, reason.c_str());
        qInfo("%zu of %zu documents compile, %zu more are no C#; %zu expressions", complete, documents, foreign,
              expressions);
        QVERIFY(documents > 0);
        QVERIFY(complete * 100 >= (documents - foreign) * 95);
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
