// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/codeview.h"

#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostMatches = 2'000;
}

CodeView::CodeView(const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    m_highlight = new CodeHighlight(document(), CodeLanguage::Plain);
    m_gutter = new QWidget(this);
    m_gutter->installEventFilter(this);
    placeSearch();
    applyLook();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::updateGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect&, int) { m_gutter->update(); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_matches.clear(); });
}

void CodeView::applyLook()
{
    const QFont mono = Theme::font(FontRole::Data);
    if (font() != mono)
        setFont(mono);
    setTabStopDistance(2 * QFontMetricsF(mono).horizontalAdvance(u' '));
    updateGutter();
    m_highlight->rehighlight();
}

void CodeView::placeSearch()
{
    m_search = new QWidget(this);
    m_search->setAutoFillBackground(true);
    m_query = new QLineEdit(m_search);
    m_query->setPlaceholderText(tr("Find in text"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->installEventFilter(this);
    m_count = new Label(QString(), FontRole::Small, Role::Text2, m_search);
    auto* close = Button::iconOnly(u"close", tr("Close the search"), m_search);
    auto* row = new QHBoxLayout(m_search);
    row->setContentsMargins(6, 4, 4, 4);
    row->addWidget(m_query, 1);
    row->addWidget(m_count);
    row->addWidget(close);
    m_search->hide();
    connect(m_query, &QLineEdit::textChanged, this, &CodeView::find);
    connect(m_query, &QLineEdit::returnPressed, this, [this] { findNext(); });
    connect(close, &QAbstractButton::clicked, this, &CodeView::closeSearch);
}

void CodeView::setCode(const QString& text, CodeLanguage language)
{
    m_highlight->setLanguage(language);
    m_marked.clear();
    setPlainText(text);
    if (m_search->isVisible())
        find(m_query->text());
    showMarks();
}

void CodeView::setLanguage(CodeLanguage language)
{
    m_highlight->setLanguage(language);
}

void CodeView::setMarkedLines(const QList<int>& lines, Role tint)
{
    m_marked = lines;
    m_markTint = tint;
    showMarks();
}

void CodeView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, line - 1));
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

void CodeView::setShowsNumbers(bool shows)
{
    m_showsNumbers = shows;
    updateGutter();
}

int CodeView::gutterWidth() const
{
    if (!m_showsNumbers)
        return measure::Space;
    const auto digits = QString::number(std::max(10, blockCount())).size();
    return static_cast<int>(QFontMetricsF(font()).horizontalAdvance(u'0') * static_cast<double>(digits))
        + Theme::scaled(22);
}

void CodeView::updateGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect box = contentsRect();
    m_gutter->setGeometry(box.left(), box.top(), gutterWidth(), box.height());
}

void CodeView::paintGutter(QPainter& painter, const QRect& box)
{
    painter.fillRect(box, Theme::color(Role::Surface));
    if (!m_showsNumbers)
        return;
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    painter.setPen(Theme::color(Role::Text2));
    while (block.isValid() && top < box.bottom()) {
        const double height = blockBoundingRect(block).height();
        if (block.isVisible())
            drawNumber(painter, QRectF(0, top, box.width() - Theme::scaled(12), fontMetrics().height()),
                       QString::number(block.blockNumber() + 1), font());
        top += height;
        block = block.next();
    }
}

void CodeView::openSearch()
{
    m_search->show();
    m_search->raise();
    const int width = std::min(Theme::scaled(320), viewport()->width());
    m_search->setGeometry(viewport()->geometry().right() - width, 4, width, m_search->sizeHint().height());
    if (textCursor().hasSelection())
        m_query->setText(textCursor().selectedText());
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void CodeView::closeSearch()
{
    m_search->hide();
    m_matches.clear();
    showMarks();
    setFocus(Qt::OtherFocusReason);
}

int CodeView::find(const QString& text)
{
    m_matches.clear();
    m_match = -1;
    QTextCursor found(document());
    while (!text.isEmpty() && m_matches.size() < MostMatches) {
        found = document()->find(text, found);
        if (found.isNull())
            break;
        m_matches.append(found);
    }
    findNext();
    return matches();
}

void CodeView::findNext(bool backwards)
{
    if (!m_matches.isEmpty()) {
        m_match = (m_match + (backwards ? m_matches.size() - 1 : 1)) % m_matches.size();
        setTextCursor(m_matches[m_match]);
    }
    m_count->setText(m_query->text().isEmpty() ? QString() : tr("%1 of %2").arg(m_match + 1).arg(matches()));
    showMarks();
}

void CodeView::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : m_marked) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(Theme::color(m_markTint));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    for (const QTextCursor& match : m_matches) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = match;
        mark.format.setBackground(Theme::color(Role::WarningTint));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGutter();
    if (m_search->isVisible())
        m_search->move(viewport()->geometry().right() - m_search->width(), 4);
}

void CodeView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find) || (isReadOnly() && event->text() == u"/"))
        openSearch();
    else if (isReadOnly() && (event->text() == u"n" || event->text() == u"N"))
        findNext(event->text() == u"N");
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_highlight && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)) {
        applyLook();
        showMarks();
    }
}

bool CodeView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        QPainter painter(m_gutter);
        paintGutter(painter, m_gutter->rect());
        return true;
    }
    if (watched == m_query && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeSearch();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

} // namespace widgets
