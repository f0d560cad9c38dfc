// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/codehighlight.h"

#include "app/widgets/theme.h"

#include <QTextDocument>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

enum BlockState { Outside = -1, InComment = 1, InTag = 2, InBody = 3 };

const Role NameRole = Role::Text;
const Role StringRole = Role::SuccessText;
const Role NumberRole = Role::InfoText;
const Role CommentRole = Role::Text2;

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'.' || c == u'-' || c == u'+' || c == u'e' || c == u'E';
}

} // namespace

CodeHighlight::CodeHighlight(QTextDocument* document, CodeLanguage language)
    : QSyntaxHighlighter(document)
    , m_language(language)
{ }

void CodeHighlight::setLanguage(CodeLanguage language)
{
    m_language = language;
    rehighlight();
}

void CodeHighlight::highlightBlock(const QString& text)
{
    setCurrentBlockState(previousBlockState());
    if (text.size() > LongestLine)
        return;
    switch (m_language) {
    case CodeLanguage::Json:
        markJson(text);
        break;
    case CodeLanguage::Xml:
        markXml(text);
        break;
    case CodeLanguage::Yaml:
        markYaml(text);
        break;
    case CodeLanguage::Http:
        markHttp(text);
        break;
    case CodeLanguage::Plain:
        break;
    }
}

// From the opening quote; returns the place after the closing one.
qsizetype CodeHighlight::markString(const QString& text, qsizetype from, bool isName)
{
    const QChar quote = text[from];
    qsizetype end = from + 1;
    while (end < text.size() && text[end] != quote)
        end += text[end] == u'\\' ? 2 : 1;
    end = std::min(end + 1, text.size());
    setFormat(static_cast<int>(from), static_cast<int>(end - from), Theme::color(isName ? NameRole : StringRole));
    return end;
}

// A plain word: true, null, 12.5 are values of their own kind, everything else is text.
void CodeHighlight::markScalar(const QString& text, qsizetype from, qsizetype to)
{
    const QStringView word = QStringView(text).mid(from, to - from).trimmed();
    const bool isWord = word == u"true" || word == u"false" || word == u"null";
    const bool isNumber = !word.isEmpty() && (word[0].isDigit() || word[0] == u'-')
        && std::all_of(word.begin(), word.end(), isNumberPart);
    if (isWord || isNumber)
        setFormat(static_cast<int>(from), static_cast<int>(to - from), Theme::color(NumberRole));
}

void CodeHighlight::markJson(const QString& text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'"') {
            const qsizetype begin = at;
            at = markString(text, begin, false);
            qsizetype next = at;
            while (next < text.size() && text[next].isSpace())
                ++next;
            if (next < text.size() && text[next] == u':')
                markString(text, begin, true);
        } else if (text[at].isLetterOrNumber() || text[at] == u'-') {
            const qsizetype begin = at;
            while (at < text.size() && (text[at].isLetterOrNumber() || isNumberPart(text[at])))
                ++at;
            markScalar(text, begin, at);
        } else {
            ++at;
        }
    }
}

void CodeHighlight::markXml(const QString& text)
{
    int state = std::max(0, previousBlockState());
    for (qsizetype at = 0; at < text.size();) {
        if (state == InComment) {
            const qsizetype close = text.indexOf(u"-->"_s, at);
            const qsizetype end = close < 0 ? text.size() : close + 3;
            setFormat(static_cast<int>(at), static_cast<int>(end - at), Theme::color(CommentRole));
            state = close < 0 ? static_cast<int>(InComment) : 0;
            at = end;
        } else if (state == InTag && (text[at] == u'"' || text[at] == u'\'')) {
            at = markString(text, at, false);
        } else if (QStringView(text).mid(at).startsWith(u"<!--")) {
            state = InComment;
        } else if (text[at] == u'<') {
            qsizetype end = at + 1;
            while (end < text.size() && !text[end].isSpace() && text[end] != u'>')
                ++end;
            setFormat(static_cast<int>(at), static_cast<int>(end - at), Theme::color(NumberRole));
            state = InTag;
            at = end;
        } else {
            if (text[at] == u'>' && state == InTag) {
                setFormat(static_cast<int>(at), 1, Theme::color(NumberRole));
                state = 0;
            }
            ++at;
        }
    }
    setCurrentBlockState(state == 0 ? static_cast<int>(Outside) : state);
}

void CodeHighlight::markYaml(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size()
           && (text[at].isSpace() || (text[at] == u'-' && (at + 1 == text.size() || text[at + 1] == u' '))))
        ++at;
    if (at < text.size() && text[at] == u'#') {
        setFormat(static_cast<int>(at), static_cast<int>(text.size() - at), Theme::color(CommentRole));
        return;
    }
    const qsizetype colon = text.indexOf(u": "_s, at) >= 0 ? text.indexOf(u": "_s, at)
        : text.endsWith(u':')                              ? text.size() - 1
                                                           : -1;
    qsizetype value = at;
    if (colon >= 0) {
        setFormat(static_cast<int>(at), static_cast<int>(colon - at), Theme::color(Role::Link));
        value = colon + 1;
    }
    while (value < text.size() && text[value].isSpace())
        ++value;
    if (value >= text.size())
        return;
    if (text[value] == u'"' || text[value] == u'\'')
        markString(text, value, false);
    else
        markScalar(text, value, text.size());
}

// A start line, header lines, an empty line, then a body that stays as it is.
void CodeHighlight::markHttp(const QString& text)
{
    if (previousBlockState() == InBody)
        return;
    if (text.isEmpty()) {
        setCurrentBlockState(InBody);
        return;
    }
    const qsizetype colon = text.indexOf(u':');
    if (currentBlock().blockNumber() > 0 && colon > 0)
        setFormat(0, static_cast<int>(colon), Theme::color(Role::Link));
}

} // namespace widgets
