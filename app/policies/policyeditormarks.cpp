// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor shows beside its text: marks, origins, matches, tips; and the keys and the menu that are its own.
#include "app/policies/editorstyles.h"
#include "app/policies/findbar.h"
#include "app/policies/policyeditor.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <cctype>

namespace policies {

using namespace Qt::StringLiterals;

using widgets::State;
using widgets::Theme;
using Sci = QsciScintillaBase;

namespace {

constexpr int MostMatches = 2'000;
constexpr int SearchWidth = 340;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

void PolicyEditor::clearMargin()
{
    send(Sci::SCI_MARGINTEXTCLEARALL);
    for (const int indicator : {DangerLine, WarningLine}) {
        send(Sci::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        send(Sci::SCI_INDICATORCLEARRANGE, 0, send(Sci::SCI_GETLENGTH));
    }
}

void PolicyEditor::setMarks(const QList<EditorMark>& marks)
{
    m_marks = marks;
    std::ranges::stable_sort(m_marks, [](const EditorMark& a, const EditorMark& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    showMarks();
}

// To the end of the name or the number that stands there, one character at least.
long PolicyEditor::endOfWord(long position) const
{
    const auto isPart = [this](long at) {
        const auto c = static_cast<unsigned char>(send(Sci::SCI_GETCHARAT, static_cast<unsigned long>(at)));
        return c >= 0x80 || std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.' || c == ':';
    };
    const long length = send(Sci::SCI_GETLENGTH);
    long end = position;
    // The place of an element is its bracket, that of an expression its "@(".
    while (end < length && !isPart(end) && end - position < 2)
        ++end;
    while (end < length && isPart(end))
        ++end;
    const auto line = static_cast<unsigned long>(send(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position)));
    return std::clamp(end, position, std::max(send(Sci::SCI_GETLINEENDPOSITION, line), position));
}

void PolicyEditor::showMarks()
{
    if (!m_origins.isEmpty())
        return;
    clearMargin();
    for (const EditorMark& mark : m_marks) {
        const bool isDanger = mark.state == State::Danger;
        const long begin = positionOf(mark.line, mark.column);
        const long end = endOfWord(begin);
        // At the end of a line nothing follows: what comes before is marked.
        const long from = end > begin ? begin : std::max<long>(0, begin - 1);
        send(Sci::SCI_SETINDICATORCURRENT, isDanger ? DangerLine : WarningLine);
        send(Sci::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), std::max<long>(1, end - from));
        const auto line =
            static_cast<unsigned long>(send(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin)));
        if (!isDanger && send(Sci::SCI_MARGINGETSTYLE, line) == DangerStyle)
            continue;
        m_text->SendScintilla(Sci::SCI_MARGINSETTEXT, line, isDanger ? "\xE2\x96\xA0" : "\xE2\x96\xB2"); // ■ ▲
        send(Sci::SCI_MARGINSETSTYLE, line, isDanger ? DangerStyle : WarningStyle);
    }
}

QString PolicyEditor::underlined(int line) const
{
    const auto number = static_cast<unsigned long>(line - 1);
    QByteArray out;
    for (long at = send(Sci::SCI_POSITIONFROMLINE, number); at < send(Sci::SCI_GETLINEENDPOSITION, number); ++at) {
        const long marks = send(Sci::SCI_INDICATORALLONFOR, static_cast<unsigned long>(at));
        if ((marks & (1L << DangerLine | 1L << WarningLine)) != 0)
            out.append(static_cast<char>(send(Sci::SCI_GETCHARAT, static_cast<unsigned long>(at))));
    }
    return QString::fromUtf8(out);
}

bool PolicyEditor::showNextMark(bool backwards)
{
    if (m_marks.isEmpty())
        return false;
    const std::pair here(line(), column());
    const auto place = [](const EditorMark& mark) { return std::pair(mark.line, std::max(1U, mark.column)); };
    const EditorMark* found = nullptr;
    for (const EditorMark& mark : m_marks) {
        if (backwards && place(mark) < here)
            found = &mark;
        else if (!backwards && !found && place(mark) > here)
            found = &mark;
    }
    if (!found)
        found = backwards ? &m_marks.back() : &m_marks.front();
    showPlace(found->line, found->column);
    setFocus();
    return true;
}

void PolicyEditor::setOrigins(const QList<LineOrigin>& origins)
{
    m_origins = origins;
    fitMargins();
    showOrigins();
}

// The scope's word where its block begins, its tint on every line, and the number that the line has in its file.
void PolicyEditor::showOrigins()
{
    if (m_origins.isEmpty())
        return;
    clearMargin();
    QString before;
    for (qsizetype i = 0; i < m_origins.size(); ++i) {
        const LineOrigin& origin = m_origins[i];
        const QString file = origin.scope + origin.words.section(u':', 0, 0);
        const QString word = file == before ? QString() : origin.scope;
        before = file;
        const qsizetype left = (ScopeWidth - word.size()) / 2;
        const QString badge = QString(QString(left, u' ') + word).leftJustified(ScopeWidth);
        const QString number = origin.line == 0 ? QString() : QString::number(origin.line);
        // The first style is also that of what is left of the margin.
        const QByteArray text = QString(u' ' + badge + number.rightJustified(LineWidth) + u' ').toUtf8();
        QByteArray styles(text.size(), static_cast<char>(OriginStyle));
        styles.replace(1, ScopeWidth, QByteArray(ScopeWidth, static_cast<char>(styleOfScope(origin.scope))));
        const auto line = static_cast<unsigned long>(i);
        m_text->SendScintilla(Sci::SCI_MARGINSETTEXT, line, text.constData());
        m_text->SendScintilla(Sci::SCI_MARGINSETSTYLES, line, styles.constData());
    }
}

QString PolicyEditor::tipAt(int line, int column) const
{
    if (line >= 1 && line <= m_origins.size())
        return m_origins[line - 1].words;
    QStringList words;
    for (const EditorMark& mark : m_marks) {
        if (mark.line != static_cast<uint32_t>(std::max(0, line)))
            continue;
        const long begin = positionOf(mark.line, mark.column);
        const long at = positionOf(mark.line, static_cast<uint32_t>(std::max(1, column)));
        if (column == 0 || (at >= begin && at < std::max(begin + 1, endOfWord(begin))))
            words.append(mark.words);
    }
    return words.join(u'\n');
}

void PolicyEditor::showTip(const QPoint& at, const QPoint& global)
{
    const long position = send(Sci::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(at.x()), at.y());
    const auto line = static_cast<unsigned long>(send(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position)));
    const long margins = send(Sci::SCI_GETMARGINWIDTHN, NumberMargin) + send(Sci::SCI_GETMARGINWIDTHN, WordMargin);
    const long column = position - send(Sci::SCI_POSITIONFROMLINE, line) + 1;
    const QString words = tipAt(static_cast<int>(line) + 1, at.x() < margins ? 0 : static_cast<int>(column));
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, words, m_text->viewport());
}

bool PolicyEditor::handleKey(int key)
{
    if (key == Qt::Key_Escape) {
        if (!closeSearch())
            emit left();
        return true;
    }
    if (m_isReadOnly && isEnter(key)) {
        emit lineActivated(static_cast<int>(line()));
        return true;
    }
    return false;
}

bool PolicyEditor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (watched == m_text && handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::ContextMenu:
        showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

// Scintilla's own speaks English only.
void PolicyEditor::showMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, QKeySequence::StandardKey keys, bool isPossible, auto run) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, run);
    };
    const bool hasSelection = m_text->hasSelectedText();
    if (!m_isReadOnly) {
        add(tr("Undo"), QKeySequence::Undo, m_text->isUndoAvailable(), [this] { m_text->undo(); });
        add(tr("Redo"), QKeySequence::Redo, m_text->isRedoAvailable(), [this] { m_text->redo(); });
        menu->addSeparator();
        add(tr("Cut"), QKeySequence::Cut, hasSelection, [this] { m_text->cut(); });
    }
    add(tr("Copy"), QKeySequence::Copy, hasSelection, [this] { m_text->copy(); });
    if (!m_isReadOnly)
        add(tr("Paste"), QKeySequence::Paste, send(Sci::SCI_CANPASTE) != 0, [this] { m_text->paste(); });
    menu->addSeparator();
    add(tr("Select all"), QKeySequence::SelectAll, true, [this] { m_text->selectAll(); });
    add(tr("Find"), QKeySequence::Find, true, [this] { openSearch(); });
    menu->popup(global);
}

void PolicyEditor::placeSearch()
{
    const int wanted = std::min(Theme::scaled(SearchWidth), width());
    const int right = std::max(0, width() - wanted - Theme::scaled(16)); // beside the scroll bar
    m_search->setGeometry(right, 0, wanted, m_search->sizeHint().height());
}

void PolicyEditor::openSearch()
{
    const QString selected = m_text->selectedText();
    placeSearch();
    m_search->begin(selected.contains(u'\n') ? QString() : selected);
    find(m_search->text());
}

bool PolicyEditor::closeSearch()
{
    if (m_search->isHidden())
        return false;
    m_search->hide();
    m_matches.clear();
    send(Sci::SCI_SETINDICATORCURRENT, MatchBox);
    send(Sci::SCI_INDICATORCLEARRANGE, 0, send(Sci::SCI_GETLENGTH));
    setFocus();
    return true;
}

void PolicyEditor::collectMatches(const QString& text)
{
    const QByteArray wanted = text.toUtf8();
    m_searched = text;
    m_matches.clear();
    m_matchLength = wanted.size();
    const long length = send(Sci::SCI_GETLENGTH);
    send(Sci::SCI_SETINDICATORCURRENT, MatchBox);
    send(Sci::SCI_INDICATORCLEARRANGE, 0, length);
    send(Sci::SCI_SETSEARCHFLAGS, 0); // upper and lower case are the same
    for (long from = 0; !wanted.isEmpty() && m_matches.size() < MostMatches;) {
        send(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(from), length);
        const long found = m_text->SendScintilla(Sci::SCI_SEARCHINTARGET, static_cast<unsigned long>(wanted.size()),
                                                 wanted.constData());
        if (found < 0)
            break;
        m_matches.append(found);
        from = found + m_matchLength;
    }
}

int PolicyEditor::find(const QString& text)
{
    collectMatches(text);
    selectMatch(false, send(Sci::SCI_GETSELECTIONSTART));
    return static_cast<int>(m_matches.size());
}

void PolicyEditor::findNext(bool backwards)
{
    collectMatches(m_searched); // the document may be another one by now
    selectMatch(backwards, send(Sci::SCI_GETSELECTIONSTART) + (backwards ? -1 : 1));
}

// The first at or after that position; backwards, the last at or before it.
void PolicyEditor::selectMatch(bool backwards, long from)
{
    if (m_matches.isEmpty()) {
        m_search->setCounts(0, 0);
        return;
    }
    const auto bound =
        backwards ? std::ranges::upper_bound(m_matches, from) : std::ranges::lower_bound(m_matches, from);
    qsizetype number = bound - m_matches.begin() - (backwards ? 1 : 0);
    if (number < 0 || number == m_matches.size())
        number = backwards ? m_matches.size() - 1 : 0;
    // The current one is selected instead: a box would hide that.
    send(Sci::SCI_SETINDICATORCURRENT, MatchBox);
    for (const long match : m_matches)
        send(Sci::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(match), m_matchLength);
    send(Sci::SCI_INDICATORCLEARRANGE, static_cast<unsigned long>(m_matches[number]), m_matchLength);
    send(Sci::SCI_SETSEL, static_cast<unsigned long>(m_matches[number]), m_matches[number] + m_matchLength);
    m_search->setCounts(static_cast<int>(number) + 1, static_cast<int>(m_matches.size()));
}

} // namespace policies
