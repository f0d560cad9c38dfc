// SPDX-License-Identifier: GPL-3.0-or-later
// The reference for the first frame: a window with nothing in it, as small as a Widgets program gets.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class EmptyWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        if (m_isPainted)
            return;
        m_isPainted = true;
        QTimer::singleShot(0, qApp, [] {
            std::puts("first frame");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
