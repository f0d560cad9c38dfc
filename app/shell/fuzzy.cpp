// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/fuzzy.h"

#include <algorithm>

namespace shell {

namespace {

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

int scoreOf(QStringView text, const QList<qsizetype>& letters)
{
    int score = 100 - static_cast<int>(std::min<qsizetype>(text.size(), 60));
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (beginsWord(text, letters[i]))
            score += 12;
        if (i > 0 && letters[i] == letters[i - 1] + 1)
            score += 8;
    }
    if (letters.first() == 0)
        score += 20;
    return score;
}

// A whole run of letters beats letters that are scattered, wherever it stands.
QList<qsizetype> asOneRun(QStringView query, QStringView text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(query, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(query, at + 1, Qt::CaseInsensitive)) {
        if (best < 0 || (beginsWord(text, at) && !beginsWord(text, best)))
            best = at;
    }
    QList<qsizetype> letters;
    for (qsizetype i = 0; best >= 0 && i < query.size(); ++i)
        letters.append(best + i);
    return letters;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView query, QStringView text)
{
    if (query.isEmpty())
        return FuzzyMatch{};
    QList<qsizetype> letters = asOneRun(query, text);
    if (letters.isEmpty()) {
        qsizetype at = 0;
        for (const QChar letter : query) {
            if (letter.isSpace())
                continue;
            while (at < text.size() && text[at].toCaseFolded() != letter.toCaseFolded())
                ++at;
            if (at == text.size())
                return std::nullopt;
            letters.append(at++);
        }
        if (letters.isEmpty())
            return FuzzyMatch{};
    }
    return FuzzyMatch{scoreOf(text, letters), letters};
}

} // namespace shell
