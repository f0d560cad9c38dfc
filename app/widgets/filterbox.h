// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one filter of a pane. It knows no grammar: a function reads the text and says what it means or where it is wrong.
// Finished terms become chips, the rest stays text. While the text is wrong the last good filter stays in force.

#include "app/widgets/theme.h"

#include <QLineEdit>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;

namespace widgets {

class Label;
class FilterEdit;

struct FilterTerm
{
    qsizetype from = 0; // of the text
    qsizetype length = 0;
};

struct FilterReading
{
    QString error; // empty: the text is a filter
    qsizetype errorAt = 0; // in the text
    qsizetype errorLength = 1;
    QString readsAs; // "status is 500 or more"
    QList<FilterTerm> terms; // of the top level, those side by side
};

struct SavedFilter
{
    QString name; // "Errors"
    QString text; // "status>=400"
};

class FilterBox final : public QWidget
{
    Q_OBJECT
public:
    using Parser = std::function<FilterReading(const QString&)>;

    FilterBox(const QString& accessibleName, Parser parser, QWidget* parent = nullptr);

    void setPlaceholder(const QString& example);
    void setSaved(const QList<SavedFilter>& saved);
    void setCounts(qsizetype shown, qsizetype total);
    void setText(const QString& text); // a filter from a link or the history
    [[nodiscard]] QString text() const; // chips and rest, as typed
    [[nodiscard]] const QString& filter() const { return m_filter; } // the last text that could be read
    [[nodiscard]] QStringList chips() const { return m_chips; }
    [[nodiscard]] QString error() const { return m_reading.error; }
    void focusText();

signals:
    void filterChanged(const QString& text); // only texts that can be read
    void leftDownwards(); // Down, Enter or Esc: the keyboard goes back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeWidgets();
    void read();
    void makeChips();
    void takeChipBack();
    void removeChip(qsizetype number);
    void dropChip(int number); // the widget alone
    void showReading();
    void showSaved();
    [[nodiscard]] qsizetype chipsLength() const;

    Parser m_parser;
    FilterReading m_reading;
    QStringList m_chips;
    QString m_filter;
    QList<SavedFilter> m_saved;
    qsizetype m_shown = -1;
    qsizetype m_total = -1;
    FilterEdit* m_edit = nullptr;
    QWidget* m_field = nullptr;
    QHBoxLayout* m_chipRow = nullptr;
    QHBoxLayout* m_savedRow = nullptr;
    Label* m_words = nullptr;
    Label* m_count = nullptr;
};

} // namespace widgets
