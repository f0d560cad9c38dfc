// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl+K: objects and commands in one list. A command that cannot run says why in its row and stays in the list.

#include "app/shell/overlay.h"
#include "app/widgets/page.h"

#include <functional>

class QLineEdit;
class QListView;

namespace widgets {
class Label;
}

namespace shell {

class PaletteModel;

class CommandPalette final : public Overlay
{
    Q_OBJECT
public:
    using Objects = std::function<QList<widgets::Found>(const QString& query)>;
    using Commands = std::function<QList<widgets::Command>()>;

    explicit CommandPalette(QWidget* window);

    void setObjects(Objects objects) { m_objects = std::move(objects); }
    void setCommands(Commands commands) { m_commands = std::move(commands); }
    void open(const QString& beginning = {});
    // A list of its own: the pickers of cluster and gateway, recent places.
    void openChoices(const QString& title, const QList<widgets::Command>& choices);
    [[nodiscard]] const PaletteModel& model() const { return *m_model; }

signals:
    void targetChosen(const widgets::Target& target);
    void refused(const QString& text, const QString& whyNot);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeWidgets();
    void openWith(const QString& hint, const QString& beginning);
    void search();
    void resizeToRows();
    void move(int step);
    void choose(int row);

    Objects m_objects;
    Commands m_commands;
    QList<widgets::Command> m_offered; // the commands of the rows shown
    bool m_isChoosing = false;
    PaletteModel* m_model = nullptr;
    QLineEdit* m_edit = nullptr;
    QListView* m_list = nullptr;
    widgets::Label* m_nothing = nullptr; // in its place
    widgets::Label* m_hint = nullptr;
};

} // namespace shell
