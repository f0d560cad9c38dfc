// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window knows of a page: its name, the commands it offers, and the signals by which it asks for more.
// A page never calls the window and never another page.

#include "app/widgets/notice.h"
#include "app/widgets/target.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

namespace widgets {

// One row of the command palette, and of the keyboard help when it has keys.
struct Command
{
    QString id; // "requests.pause": stable, keys are remapped by it
    QString text;
    QString where; // "Requests": where it lives
    QString icon;
    QKeySequence keys;
    QString whyNot; // empty: it can run
    std::function<void()> run;
};

// An object that the palette finds by name.
struct Found
{
    QString name;
    QString where; // "API, /orders"
    QString icon;
    Target target;
};

// What the navigation rail shows beside a page's name.
struct Badge
{
    std::optional<State> state;
    QString text; // a count
    QString words; // for screen readers: "4 certificates expire"

    friend bool operator==(const Badge&, const Badge&) = default;
};

class Page : public QWidget
{
    Q_OBJECT
public:
    Page(QString id, QString title, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_id(std::move(id))
        , m_title(std::move(title))
    {
        setAccessibleName(m_title);
        setAutoFillBackground(true); // on the colour of windows; lists and drawers bring their own
    }

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QString& title() const { return m_title; }

    // Shows what the target names; called with the page visible. Unknown names are ignored with a notice.
    virtual void openTarget(const Target&) { }
    // Where the page is now, so that Back leads here again.
    [[nodiscard]] virtual Target currentTarget() const { return {m_id, {}, {}, {}}; }
    [[nodiscard]] virtual QList<Command> commands() { return {}; }
    // The keys that act while something on the page has the focus, for the overlay of "?".
    [[nodiscard]] virtual QList<Command> keys() { return commands(); }
    // Where the keyboard goes when the page is shown.
    [[nodiscard]] virtual QWidget* firstFocus() { return nullptr; }
    // False while the page still waits for its first data: pictures of the window wait for it too.
    [[nodiscard]] virtual bool isReady() const { return true; }
    // Esc: closes what lies over the list. False when there was nothing to close.
    virtual bool goBackInside() { return false; }

signals:
    void navigationRequested(const widgets::Target& target);
    void badgeChanged(const widgets::Badge& badge);
    void messageRaised(const widgets::Notice& notice);
    void paletteRequested(const QString& beginning); // ":" in a table

private:
    QString m_id;
    QString m_title;
};

} // namespace widgets
