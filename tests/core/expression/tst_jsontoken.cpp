// SPDX-License-Identifier: GPL-3.0-or-later
// Plain JSON is read by another reader, and only as far as somebody looks: nobody may see that. A comment before the
// text takes the patient reader's way.
#include "core/expression/library/json.h"
#include "core/expression/runtime/machine.h"

#include <QTest>

#include <random>

namespace {
using expression::JsonToken;

std::string write(expression::Machine& machine, const JsonToken& token, bool isIndented)
{
    std::string out;
    expression::writeJson(machine, out, token, isIndented);
    return out;
}

void lookAtAll(const JsonToken& token)
{
    for (const auto& child : token.children()) {
        QCOMPARE(child->parent, &token);
        lookAtAll(*child);
    }
}

// What a text is, however far it was looked into.
void compareReaders(const std::string& text)
{
    expression::Machine machine(nullptr, {});
    const auto token = expression::parseJsonText(machine, text);
    const auto patient = expression::parseJsonText(machine, "/**/" + text);
    QVERIFY2(token && patient, text.c_str());
    for (const bool isIndented : {false, true}) {
        QCOMPARE(write(machine, *token, isIndented), write(machine, *patient, isIndented));
        const auto copy = expression::cloneJson(machine, *token);
        QCOMPARE(write(machine, *copy, isIndented), write(machine, *patient, isIndented));
        lookAtAll(*copy);
        QCOMPARE(write(machine, *copy, isIndented), write(machine, *patient, isIndented));
        QVERIFY(expression::deepEquals(machine, copy.get(), patient.get()));
    }
    QVERIFY(token->unread() || !token->isContainer());
}

// Between bars; a tick stands for a quote, since moc reads raw texts in its own way.
constexpr const char* Names = "'a'|'b'|''|'a b'|'\\u0061'|'é'|'quo\\'te'|'date'";
constexpr const char* Values =
    "0|-0|7|-12|9223372036854775807|9223372036854775808|1.0|1.50|-0.0|1e5|1E-7|123456789012345.678|true|false|null|''|'"
    "x'|"
    "'\\n\\t\\\\\\'\\/'|'é€😀'|'\\u00e9'|'\\u0000'|'\\u2028'|'2024-05-01T10:20:30Z'|'2024-05-01T10:20:30.5+02:00'|"
    "'2024-05-01T10:20:30'|'2024-05-01'|'2024-13-01T10:20:30Z'|[]|{}|'a longer text that is no date at all, really'";

QStringList listOf(const char* words)
{
    return QString::fromUtf8(words).replace(QLatin1Char('\''), QLatin1Char('"')).split(QLatin1Char('|'));
}

class Generator
{
public:
    explicit Generator(uint32_t seed)
        : m_random(seed)
    { }
    std::string container(int depth)
    {
        const bool isObject = pick(2) == 0;
        std::string out(1, isObject ? '{' : '[');
        for (size_t i = 0, count = pick(6); i < count; ++i) {
            out += i > 0 ? blank() + "," : "";
            if (isObject)
                out += blank() + one(m_names) + blank() + ":";
            out += blank() + (depth < 4 && pick(3) == 0 ? container(depth + 1) : one(m_values));
        }
        return out + blank() + (isObject ? '}' : ']');
    }

private:
    size_t pick(size_t count) { return m_random() % count; }
    std::string one(const QStringList& lines)
    {
        return lines[static_cast<qsizetype>(pick(static_cast<size_t>(lines.size())))].toStdString();
    }
    std::string blank() { return pick(4) == 0 ? " \n\t" : ""; }
    std::mt19937 m_random;
    QStringList m_names = listOf(Names);
    QStringList m_values = listOf(Values);
};
} // namespace

class TestJsonToken : public QObject
{
    Q_OBJECT
private slots:
    void bothReadersAgree()
    {
        Generator generator(1);
        for (int i = 0; i < 3000; ++i)
            compareReaders(generator.container(0));
    }
    void ofTwoMembersOfOneNameTheLastValueCountsInTheFirstOnesPlace()
    {
        expression::Machine machine(nullptr, {});
        const auto token = expression::parseJsonText(machine, R"({"a":1,"b":[{"x":1,"y":2,"x":{"z":3}}],"a":4})");
        const std::string expected = R"({"a":4,"b":[{"x":{"z":3},"y":2}]})";
        QCOMPARE(write(machine, *token, false), expected);
        lookAtAll(*token);
        QCOMPARE(write(machine, *token, false), expected);
    }
    void manyMembersAreWrittenAsTheyStand()
    {
        std::string text = "{";
        for (int i = 0; i < 100; ++i)
            text += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":{\"n\":" + std::to_string(i) + "}";
        text += "}";
        expression::Machine machine(nullptr, {});
        const auto token = expression::parseJsonText(machine, "[" + text + "]");
        QCOMPARE(write(machine, *token, false), "[" + text + "]");
    }
    void aMemberThatIsReplacedOrRemovedIsGoneFromTheText()
    {
        expression::Machine machine(nullptr, {});
        const auto token = expression::parseJsonText(machine, R"({"keep":[1,{"deep":true}],"drop":{"x":[1,2]},"n":1})");
        token->remove(machine, 1);
        token->property("n")->replace(machine, 0, expression::parseJsonText(machine, R"([{"new":null}])"));
        QCOMPARE(write(machine, *token, false), std::string(R"({"keep":[1,{"deep":true}],"n":[{"new":null}]})"));
    }
    void whatIsInsideLivesWithoutItsDocumentsRoot()
    {
        expression::Machine machine(nullptr, {});
        expression::Ref<JsonToken> inner;
        {
            auto token = expression::parseJsonText(machine, R"({"a":{"b":{"c":"still here"}}})");
            inner = expression::Ref<JsonToken>(token->find("a")->find("b"));
        }
        QCOMPARE(write(machine, *inner, false), std::string(R"({"c":"still here"})"));
    }
    void whatIsNoPlainJsonTakesTheOtherWay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written"); // empty: refused
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << QByteArray(R"({"a":1})");
        QTest::newRow("trailing comma") << QByteArray("[1,]") << QByteArray("[1]");
        QTest::newRow("number of 20 digits")
            << QByteArray("[18446744073709551616]") << QByteArray("[18446744073709551616]");
        QTest::newRow("129 levels") << QByteArray(129, '[') + QByteArray(129, ']')
                                    << QByteArray(129, '[') + QByteArray(129, ']');
        QTest::newRow("130 levels") << QByteArray(130, '[') + QByteArray(130, ']') << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"a":[1,2)") << QByteArray();
        QTest::newRow("more behind") << QByteArray("[1] 2") << QByteArray();
    }
    void whatIsNoPlainJsonTakesTheOtherWay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        expression::Machine machine(nullptr, {});
        const auto token = expression::parseJsonText(machine, text.toStdString());
        QCOMPARE(token ? QByteArray::fromStdString(write(machine, *token, false)) : QByteArray(), written);
        QCOMPARE(machine.isThrowing(), written.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJsonToken)
#include "tst_jsontoken.moc"
