// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Colours for JSON, XML, YAML and HTTP messages: names, strings, numbers, comments. It marks, it does not check.

#include <QSyntaxHighlighter>

#include <cstdint>

namespace widgets {

enum class CodeLanguage : uint8_t { Plain, Json, Xml, Yaml, Http };

class CodeHighlight final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    CodeHighlight(QTextDocument* document, CodeLanguage language);

    void setLanguage(CodeLanguage language);

    static constexpr int LongestLine = 5'000; // longer ones stay plain: minified bodies would take seconds

protected:
    void highlightBlock(const QString& text) override;

private:
    void markJson(const QString& text);
    void markXml(const QString& text);
    void markYaml(const QString& text);
    void markHttp(const QString& text);
    void markScalar(const QString& text, qsizetype from, qsizetype to);
    qsizetype markString(const QString& text, qsizetype from, bool isName);

    CodeLanguage m_language;
};

} // namespace widgets
