// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text of a policy document, to be edited or only read: line numbers, colours, marks of what is wrong, a search,
// and, of an effective policy, where each line comes from. Bytes in, bytes out: nothing of a file is converted.

#include "app/widgets/state.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <string>

class QsciScintilla;

namespace policies {

class FindBar;

struct EditorMark
{
    uint32_t line = 0; // from 1
    uint32_t column = 0; // from 1, in bytes
    widgets::State state = widgets::State::Danger;
    QString words;

    friend bool operator==(const EditorMark&, const EditorMark&) = default;
};

struct LineOrigin
{
    QString scope; // "product"; empty: of no document
    uint32_t line = 0; // in its file; 0: of none
    QString words; // for people: file and line

    friend bool operator==(const LineOrigin&, const LineOrigin&) = default;
};

class PolicyEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyEditor(const QString& accessibleName, QWidget* parent = nullptr);

    void setText(const std::string& text); // without a way back, unmodified
    void replaceText(const std::string& text); // as one step that can be undone
    [[nodiscard]] std::string text() const;
    void setReadOnly(bool isReadOnly);
    void setSaved(); // what stands there now is what the file has
    [[nodiscard]] bool isModified() const;

    void setMarks(const QList<EditorMark>& marks);
    [[nodiscard]] const QList<EditorMark>& marks() const { return m_marks; }
    bool showNextMark(bool backwards = false); // false: there is none
    [[nodiscard]] QString underlined(int line) const; // what of the line is marked
    void setOrigins(const QList<LineOrigin>& origins); // of each line
    [[nodiscard]] QString tipAt(int line, int column = 0) const; // counted from 1; column 0: of the margin

    void showPlace(uint32_t line, uint32_t column = 1); // the caret goes there
    [[nodiscard]] uint32_t line() const;
    [[nodiscard]] uint32_t column() const; // in bytes

    void openSearch();
    bool closeSearch(); // false: it was closed
    int find(const QString& text); // how often it is there; the next one from the caret is selected
    void findNext(bool backwards = false);

signals:
    void textChanged();
    void modificationChanged(bool isModified);
    void caretMoved();
    void lineActivated(int line); // Enter or a double click, where nothing can be typed
    void left(); // Esc: the keyboard goes back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    long send(unsigned message, unsigned long word = 0, long more = 0) const;
    void setUp();
    void applyLook();
    void setStyle(int style, widgets::Role text, widgets::Role ground, bool isBold = false);
    void applyColors();
    void fitMargins();
    void paintInks();
    void showMarks();
    void showOrigins();
    void clearMargin();
    [[nodiscard]] long positionOf(uint32_t line, uint32_t column) const;
    [[nodiscard]] long endOfWord(long position) const;
    bool handleKey(int key);
    void showTip(const QPoint& at, const QPoint& global);
    void showMenu(const QPoint& global);
    void placeSearch();
    void collectMatches(const QString& text);
    void selectMatch(bool backwards, long from);

    QsciScintilla* m_text = nullptr;
    FindBar* m_search = nullptr;
    QList<EditorMark> m_marks; // in their order
    QList<LineOrigin> m_origins;
    QString m_searched;
    QList<long> m_matches; // where they begin
    long m_matchLength = 0;
    bool m_isReadOnly = false;
};

} // namespace policies
