// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A pane around a view that says why there is nothing to see yet, or no longer: loading, empty, no match, failed,
// stale. The content keeps its place; failed and stale panes still show the last data below.

#include "app/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace widgets {

class Button;

class StatePane final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode : uint8_t { Ready, Loading, Empty, NoMatch, Failed, Stale, NotAllowed };

    explicit StatePane(QWidget* content, QWidget* parent = nullptr); // takes the content

    void setReady();
    // "reading 3 200 of 10 000"; share below 0: unknown. Shown after 150 ms, so that quick answers do not flicker.
    void setLoading(const QString& words, double share = -1);
    void setEmpty(const QString& sentence, const QString& remedy = {}, QStringView remedyIcon = {});
    void setNoMatch(const QString& readsAs, qsizetype total);
    void setFailed(const Notice& notice, bool hasData, const QList<NoticeAction>& more = {});
    void setStale(const QString& age, const QString& words); // "7 min", "Reconnecting in 4 s."
    void setNotAllowed(const QString& sentence);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QWidget* content() const { return m_content; }

signals:
    void cancelRequested(); // loading
    void remedyRequested(); // the button of an empty pane
    void filterCleared(); // the button of a pane without match
    void retryRequested(); // failed, stale

protected:
    void changeEvent(QEvent* event) override;

private:
    void enter(Mode mode);
    void showWords(const QString& sentence, const QString& buttonText, QStringView iconName = {});
    void pressButton();
    [[nodiscard]] bool coversContent() const;

    Mode m_mode = Mode::Ready;
    QWidget* m_content;
    QWidget* m_cover = nullptr;
    QVBoxLayout* m_coverLayout = nullptr;
    MessageBar* m_bar = nullptr;
    QTimer m_delay;
    QString m_words;
    double m_share = -1;
};

} // namespace widgets
