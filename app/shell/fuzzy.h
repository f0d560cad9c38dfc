// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the letters of a query in a text, in order: "ord" in "get-order". The better the letters stand together and at
// the beginnings of words, the higher the score.

#include <QList>
#include <QStringView>

#include <optional>

namespace shell {

struct FuzzyMatch
{
    int score = 0;
    QList<qsizetype> letters; // places of the query's letters in the text
};

[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView query, QStringView text);

} // namespace shell
