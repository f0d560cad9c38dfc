// SPDX-License-Identifier: GPL-3.0-or-later
// How an editor looks: fonts, colours, margins, inks.
#include "app/policies/editorstyles.h"
#include "app/policies/policyeditor.h"
#include "app/policies/policyinks.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <Qsci/qscicommandset.h>
#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace policies {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;
using Sci = QsciScintillaBase;

namespace {

constexpr int TabWidth = 4;
// Two neighbours of the same ink that the font would join, like ">=", get different styles of the same look.
constexpr int SecondStyles = 16;
static_assert(static_cast<int>(Ink::Count) <= SecondStyles && 2 * SecondStyles <= QsciScintillaBase::STYLE_DEFAULT);

struct ScopeColors
{
    const char16_t* name;
    Role text;
    Role tint;
};
constexpr std::array<ScopeColors, 4> Scopes{{{u"global", Role::GlobalText, Role::GlobalTint},
                                             {u"product", Role::ProductText, Role::ProductTint},
                                             {u"api", Role::ApiText, Role::ApiTint},
                                             {u"operation", Role::OperationText, Role::OperationTint}}};

Role roleOf(Ink ink)
{
    switch (ink) {
    case Ink::Section:
        return Role::Text;
    case Ink::Policy:
        return Role::Link;
    case Ink::Unsupported:
        return Role::WarningText;
    case Ink::Element:
        return Role::InfoText;
    case Ink::Attribute:
    case Ink::Comment:
    case Ink::CodeComment:
        return Role::Text2;
    case Ink::Value:
    case Ink::CodeText:
        return Role::SuccessText;
    case Ink::NamedValue:
        return Role::WarningText;
    case Ink::Bracket:
    case Ink::Keyword:
        return Role::ProductText;
    case Ink::Context:
        return Role::OperationText;
    case Ink::Number:
        return Role::InfoText;
    case Ink::Plain:
    case Ink::Code:
    case Ink::Count:
        break;
    }
    return Role::Text;
}

bool isCode(Ink ink)
{
    return ink >= Ink::Bracket && ink < Ink::Count;
}

bool joins(char c)
{
    return std::ispunct(static_cast<unsigned char>(c)) != 0;
}

} // namespace

int styleOfScope(const QString& scope)
{
    const auto found = std::ranges::find_if(Scopes, [&scope](const ScopeColors& one) { return scope == one.name; });
    return found == Scopes.end() ? int{OriginStyle} : ScopeStyle + static_cast<int>(found - Scopes.begin());
}

void PolicyEditor::setUp()
{
    m_text->setFrameShape(QFrame::NoFrame);
    auto* corner = new QWidget(m_text);
    corner->setAutoFillBackground(true);
    m_text->setCornerWidget(corner);
    m_text->setAccessibleDescription(tr("Esc leads back to the list"));
    m_text->setUtf8(true);
    m_text->setAutoIndent(true);
    m_text->setIndentationsUseTabs(false);
    m_text->setTabWidth(TabWidth);
    m_text->setFolding(QsciScintilla::NoFoldStyle);
    send(Sci::SCI_SETLEXER, Sci::SCLEX_CONTAINER);
    send(Sci::SCI_SETSCROLLWIDTHTRACKING, 1);
    send(Sci::SCI_SETSCROLLWIDTH, 1);
    send(Sci::SCI_SETMULTIPASTE, 1);
    // The margins that Scintilla begins with: none but these two.
    for (unsigned long margin = 0; margin < 5; ++margin)
        send(Sci::SCI_SETMARGINWIDTHN, margin, 0);
    send(Sci::SCI_SETMARGINTYPEN, NumberMargin, Sci::SC_MARGIN_NUMBER);
    send(Sci::SCI_SETMARGINTYPEN, WordMargin, Sci::SC_MARGIN_TEXT);
    send(Sci::SCI_INDICSETSTYLE, DangerLine, Sci::INDIC_SQUIGGLE);
    send(Sci::SCI_INDICSETSTYLE, WarningLine, Sci::INDIC_SQUIGGLE);
    send(Sci::SCI_INDICSETSTYLE, MatchBox, Sci::INDIC_FULLBOX);
    send(Sci::SCI_INDICSETUNDER, MatchBox, 1);
    send(Sci::SCI_INDICSETALPHA, MatchBox, 255);
    // These keys are the window's.
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                                      Qt::CTRL | Qt::Key_BracketLeft, Qt::CTRL | Qt::Key_BracketRight}) {
        if (QsciCommand* command = m_text->standardCommands()->boundTo(key.toCombined()))
            command->setKey(0);
    }
}

void PolicyEditor::setStyle(int style, Role text, Role ground, bool isBold)
{
    const auto number = static_cast<unsigned long>(style);
    m_text->SendScintilla(Sci::SCI_STYLESETFORE, number, Theme::color(text));
    m_text->SendScintilla(Sci::SCI_STYLESETBACK, number, Theme::color(ground));
    send(Sci::SCI_STYLESETWEIGHT, number, isBold ? QFont::DemiBold : QFont::Normal);
}

void PolicyEditor::applyLook()
{
    const QFont mono = Theme::font(FontRole::Data);
    const QByteArray family = mono.family().toUtf8();
    m_text->SendScintilla(Sci::SCI_STYLESETFONT, static_cast<unsigned long>(Sci::STYLE_DEFAULT), family.constData());
    send(Sci::SCI_STYLESETSIZEFRACTIONAL, Sci::STYLE_DEFAULT, qRound(QFontInfo(mono).pointSizeF() * 100));
    applyColors();
    // The line of LOOK.md, whatever the font asks for.
    const int missing = Theme::lineHeight(FontRole::Data) - QFontMetrics(mono).height();
    send(Sci::SCI_SETEXTRAASCENT, static_cast<unsigned long>(std::max(0, missing / 2)));
    send(Sci::SCI_SETEXTRADESCENT, static_cast<unsigned long>(std::max(0, missing - missing / 2)));
    fitMargins();
    showMarks();
    showOrigins();
}

void PolicyEditor::applyColors()
{
    setStyle(Sci::STYLE_DEFAULT, Role::Text, Role::Surface);
    send(Sci::SCI_STYLECLEARALL);
    for (int i = 0; i < static_cast<int>(Ink::Count); ++i) {
        const auto ink = static_cast<Ink>(i);
        for (const int style : {i, i + SecondStyles})
            setStyle(style, roleOf(ink), isCode(ink) ? Role::Sunken : Role::Surface, ink == Ink::Section);
    }
    setStyle(Sci::STYLE_LINENUMBER, Role::Text2, Role::Surface);
    setStyle(DangerStyle, Role::DangerMark, Role::Surface);
    setStyle(WarningStyle, Role::WarningMark, Role::Surface);
    setStyle(OriginStyle, Role::Text2, Role::Surface);
    for (size_t i = 0; i < Scopes.size(); ++i)
        setStyle(ScopeStyle + static_cast<int>(i), Scopes.at(i).text, Scopes.at(i).tint);
    const auto paint = [this](unsigned message, unsigned long number, Role role) {
        m_text->SendScintilla(message, number, Theme::color(role));
    };
    paint(Sci::SCI_INDICSETFORE, DangerLine, Role::DangerMark);
    paint(Sci::SCI_INDICSETFORE, WarningLine, Role::WarningMark);
    paint(Sci::SCI_INDICSETFORE, MatchBox, Role::WarningTint);
    paint(Sci::SCI_SETSELBACK, 1, Role::Selection);
    send(Sci::SCI_SETSELFORE, 0);
    m_text->SendScintilla(Sci::SCI_SETCARETFORE, Theme::color(Role::Text));
    m_text->SendScintilla(Sci::SCI_SETCARETLINEBACK, Theme::color(Role::Hover));
    send(Sci::SCI_SETCARETLINEVISIBLE, 1);
    send(Sci::SCI_SETCARETWIDTH, 2);
}

// As wide as their texts: numbers of lines, shapes of marks, or scopes with the lines of their files.
void PolicyEditor::fitMargins()
{
    const QFontMetrics metrics(Theme::font(FontRole::Data));
    const int figure = metrics.horizontalAdvance(u'0');
    const auto digits = QString::number(std::max<long>(10, send(Sci::SCI_GETLINECOUNT))).size();
    const bool hasOrigins = !m_origins.isEmpty();
    const qsizetype words = hasOrigins ? ScopeWidth + LineWidth + 3 : 2;
    send(Sci::SCI_SETMARGINWIDTHN, NumberMargin,
         hasOrigins ? 0 : figure * static_cast<int>(digits) + Theme::scaled(14));
    send(Sci::SCI_SETMARGINWIDTHN, WordMargin, figure * static_cast<int>(words));
    send(Sci::SCI_SETMARGINLEFT, 0, Theme::scaled(6));
}

// All of it: what is typed on one line may close an expression that began above.
void PolicyEditor::paintInks()
{
    const std::string whole = text();
    const std::vector<Ink> inks = inksOf(whole);
    std::string styles(inks.size(), '\0');
    bool isSecond = false;
    for (size_t i = 0; i < inks.size(); ++i) {
        isSecond = i > 0 && inks[i] == inks[i - 1] && joins(whole[i]) && joins(whole[i - 1]) && !isSecond;
        styles[i] = static_cast<char>(static_cast<int>(inks[i]) + (isSecond ? SecondStyles : 0));
    }
    send(Sci::SCI_STARTSTYLING, 0);
    m_text->SendScintilla(Sci::SCI_SETSTYLINGEX, static_cast<unsigned long>(styles.size()), styles.data());
}

} // namespace policies
