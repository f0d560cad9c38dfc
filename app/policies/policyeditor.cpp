// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/policyeditor.h"

#include "app/policies/findbar.h"

#include <QEvent>
#include <QVBoxLayout>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace policies {

using Sci = QsciScintillaBase;

PolicyEditor::PolicyEditor(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    m_text = new QsciScintilla(this);
    m_text->setAccessibleName(accessibleName);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    m_search = new FindBar(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    setFocusProxy(m_text);
    setUp();
    applyLook();
    connect(m_text, &Sci::SCN_STYLENEEDED, this, &PolicyEditor::paintInks);
    // Later: Scintilla tells of a change while it is still making it, and marks that are set then move with it.
    connect(m_text, &QsciScintilla::textChanged, this, &PolicyEditor::textChanged, Qt::QueuedConnection);
    connect(m_text, &QsciScintilla::linesChanged, this, &PolicyEditor::fitMargins, Qt::QueuedConnection);
    connect(m_text, &QsciScintilla::modificationChanged, this, &PolicyEditor::modificationChanged,
            Qt::QueuedConnection);
    connect(m_text, &QsciScintilla::cursorPositionChanged, this, &PolicyEditor::caretMoved, Qt::QueuedConnection);
    connect(m_text, &Sci::SCN_DOUBLECLICK, this, [this](int, int line) {
        if (m_isReadOnly)
            emit lineActivated(line + 1);
    });
    connect(m_search, &FindBar::textChanged, this, &PolicyEditor::find);
    connect(m_search, &FindBar::nextRequested, this, &PolicyEditor::findNext);
    connect(m_search, &FindBar::closeRequested, this, &PolicyEditor::closeSearch);
}

long PolicyEditor::send(unsigned message, unsigned long word, long more) const
{
    return m_text->SendScintilla(message, word, more);
}

void PolicyEditor::setText(const std::string& text)
{
    send(Sci::SCI_SETREADONLY, 0);
    m_marks.clear();
    m_origins.clear();
    m_matches.clear();
    send(Sci::SCI_SETEOLMODE, text.find("\r\n") == std::string::npos ? Sci::SC_EOL_LF : Sci::SC_EOL_CRLF);
    send(Sci::SCI_CLEARALL);
    m_text->SendScintilla(Sci::SCI_ADDTEXT, static_cast<unsigned long>(text.size()), text.data());
    send(Sci::SCI_EMPTYUNDOBUFFER);
    send(Sci::SCI_SETSAVEPOINT);
    send(Sci::SCI_GOTOPOS, 0);
    send(Sci::SCI_SETXOFFSET, 0);
    send(Sci::SCI_SETSCROLLWIDTH, 1);
    send(Sci::SCI_SETREADONLY, m_isReadOnly ? 1 : 0);
    clearMargin();
    fitMargins();
}

void PolicyEditor::replaceText(const std::string& text)
{
    const uint32_t place = line();
    const long top = send(Sci::SCI_GETFIRSTVISIBLELINE);
    send(Sci::SCI_BEGINUNDOACTION);
    send(Sci::SCI_TARGETWHOLEDOCUMENT);
    m_text->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<unsigned long>(text.size()), text.data());
    send(Sci::SCI_ENDUNDOACTION);
    showPlace(place);
    send(Sci::SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(top));
}

std::string PolicyEditor::text() const
{
    const long length = send(Sci::SCI_GETLENGTH);
    std::string out(static_cast<size_t>(length) + 1, '\0');
    m_text->SendScintilla(Sci::SCI_GETTEXT, static_cast<unsigned long>(length + 1), out.data());
    out.resize(static_cast<size_t>(length));
    return out;
}

void PolicyEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    send(Sci::SCI_SETREADONLY, isReadOnly ? 1 : 0);
}

void PolicyEditor::setSaved()
{
    send(Sci::SCI_SETSAVEPOINT);
}

bool PolicyEditor::isModified() const
{
    return send(Sci::SCI_GETMODIFY) != 0;
}

long PolicyEditor::positionOf(uint32_t line, uint32_t column) const
{
    const long lines = send(Sci::SCI_GETLINECOUNT);
    const long wanted = std::clamp<long>(static_cast<long>(line) - 1, 0, lines - 1);
    const long begin = send(Sci::SCI_POSITIONFROMLINE, static_cast<unsigned long>(wanted));
    const long end = send(Sci::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(wanted));
    return std::min(end, begin + std::max<long>(static_cast<long>(column), 1) - 1);
}

void PolicyEditor::showPlace(uint32_t line, uint32_t column)
{
    const long position = positionOf(line, column);
    const long row = send(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position));
    send(Sci::SCI_SETEMPTYSELECTION, static_cast<unsigned long>(position));
    // In the middle, unless it is in sight.
    const long top = send(Sci::SCI_GETFIRSTVISIBLELINE);
    const long seen = send(Sci::SCI_LINESONSCREEN);
    if (row < top || row >= top + seen - 1)
        send(Sci::SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max<long>(0, row - seen / 2)));
    send(Sci::SCI_SCROLLCARET);
}

uint32_t PolicyEditor::line() const
{
    const long position = send(Sci::SCI_GETCURRENTPOS);
    return static_cast<uint32_t>(send(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position))) + 1;
}

uint32_t PolicyEditor::column() const
{
    const long begin = send(Sci::SCI_POSITIONFROMLINE, line() - 1);
    return static_cast<uint32_t>(send(Sci::SCI_GETCURRENTPOS) - begin) + 1;
}

void PolicyEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::FontChange;
    if (m_text && isLook)
        applyLook();
}

void PolicyEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSearch();
}

} // namespace policies
