// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text that a machine reads, with line numbers, colours and a search: bodies, YAML, policies. Read only or editable.

#include "app/widgets/codehighlight.h"
#include "app/widgets/theme.h"

#include <QPlainTextEdit>

class QLabel;
class QLineEdit;

namespace widgets {

class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(const QString& accessibleName, QWidget* parent = nullptr);

    void setCode(const QString& text, CodeLanguage language);
    void setLanguage(CodeLanguage language);
    void setMarkedLines(const QList<int>& lines, Role tint = Role::Selection); // counted from 1
    void showLine(int line);
    void setShowsNumbers(bool shows);

    void openSearch();
    // All matches are tinted, the current one is selected. Returns how many there are.
    int find(const QString& text);
    void findNext(bool backwards = false);
    [[nodiscard]] int matches() const { return static_cast<int>(m_matches.size()); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPainter& painter, const QRect& box);
    void updateGutter();
    void placeSearch();
    void closeSearch();
    void showMarks();
    void applyLook();

    CodeHighlight* m_highlight = nullptr;
    QWidget* m_gutter = nullptr;
    QWidget* m_search = nullptr;
    QLineEdit* m_query = nullptr;
    QLabel* m_count = nullptr;
    QList<QTextCursor> m_matches;
    qsizetype m_match = -1;
    QList<int> m_marked;
    Role m_markTint = Role::Selection;
    bool m_showsNumbers = true;
};

} // namespace widgets
