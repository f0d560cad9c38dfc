// SPDX-License-Identifier: GPL-3.0-or-later
// Every part on one sheet, in both themes and at twice the text size. With GATEHOUSE_PICTURES=FOLDER the sheets are
// written there, to be looked at; the test holds that they are painted and that no text is cut off by its own widget.
#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/codeview.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/histogramstrip.h"
#include "app/widgets/keypaircard.h"
#include "app/widgets/label.h"
#include "app/widgets/linechart.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/planpanel.h"
#include "app/widgets/secretfield.h"
#include "app/widgets/segmented.h"
#include "app/widgets/statepane.h"
#include "app/widgets/waterfall.h"
#include "tests/support/screen/widgettest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr qint64 Begin = 1'767'225'600'000;

FilterReading readAnything(const QString& text)
{
    FilterReading reading;
    if (text.contains(u"abc"_s)) {
        reading.error = u"a number is expected after status>="_s;
        reading.errorAt = text.indexOf(u"abc"_s);
        reading.errorLength = 3;
        return reading;
    }
    reading.terms = text.isEmpty() ? QList<FilterTerm>() : QList<FilterTerm>{{0, text.size()}};
    reading.readsAs = text.isEmpty() ? QString() : u"status is 500 or more"_s;
    return reading;
}

QWidget* buttons()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    auto* send = new Button(u"Send"_s, box, u"play", Button::Kind::Primary);
    send->setKeyHint(Qt::CTRL | Qt::Key_Return);
    auto* pressed = new Button(u"Pressed"_s, box, u"filter");
    pressed->setCheckable(true);
    pressed->setChecked(true);
    auto* disabled = new Button(u"Disabled"_s, box, u"key");
    disabled->setWhyNot(u"nothing is selected"_s);
    int column = 0;
    for (QWidget* each : QList<QWidget*>{send, new Button(u"Export"_s, box, u"download"), pressed,
                                         new Button(u"Delete"_s, box, u"delete", Button::Kind::Danger), disabled,
                                         Button::iconOnly(u"more", u"More"_s, box)})
        grid->addWidget(each, 0, column++);
    auto* field = new QLineEdit(box);
    field->setPlaceholderText(u"Placeholder"_s);
    auto* wrong = new QLineEdit(u"status>=abc"_s, box);
    wrong->setProperty("hasError", true);
    auto* combo = new QComboBox(box);
    combo->addItems({u"sample"_s, u"production"_s});
    auto* check = new QCheckBox(u"Problems only"_s, box);
    check->setChecked(true);
    auto* radio = new QRadioButton(u"By scope"_s, box);
    radio->setChecked(true);
    column = 0;
    for (QWidget* each :
         QList<QWidget*>{field, wrong, combo, check, radio,
                         new Segmented(u"View"_s, {{u"Graph"_s, u"map"_s}, {u"Table"_s, u"table"_s}}, box)})
        grid->addWidget(each, 1, column++);
    return box;
}

QWidget* chips()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    const QStringList words{u"Ready"_s, u"Rotating"_s, u"Degraded"_s, u"Failed"_s, u"Unknown, 7 min old"_s};
    for (int state = 0; state < words.size(); ++state)
        row->addWidget(new StatusChip(static_cast<State>(state), words[state], box));
    for (const auto& method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s})
        row->addWidget(new MethodBadge(method, box));
    for (const auto& scope : {u"global"_s, u"product"_s, u"api"_s, u"operation"_s})
        row->addWidget(new ScopeBadge(scope, box));
    row->addStretch(1);
    return box;
}

QWidget* messages()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setSpacing(1);
    for (int state = 0; state < 5; ++state) {
        auto* bar = new MessageBar(box);
        Notice notice;
        notice.state = static_cast<State>(state);
        notice.headline = u"Refused by the gateway; the backend was not contacted."_s;
        if (state == 3) {
            notice.body =
                u"Subscription partner-acme has made 400 calls to product external in 60 s, and its limit is 400."_s;
            notice.origin = u"external/policy.xml, line 4"_s;
        }
        bar->say(notice, state == 3 ? QList<NoticeAction>{{u"Retry"_s, [] {}}} : QList<NoticeAction>());
        column->addWidget(bar);
    }
    return box;
}

QList<double> wave(int size, double scale)
{
    QList<double> values;
    for (int i = 0; i < size; ++i)
        values.append(scale * (1.2 + std::sin(i / 5.0) + 0.3 * std::sin(i * 2.1)));
    return values;
}

ChartData chartData()
{
    ChartData data{.begin = Begin, .width = 30'000, .unit = u"ms"_s, .isLogarithmic = true};
    for (int i = 0; i < 60; ++i)
        data.columns.append({38 + 4 * std::sin(i / 3.0), i > 35 && i < 42 ? 8.0 : 0.4, i > 46 && i < 50 ? 5.0 : 0.0});
    data.series = {{u"p50"_s, Role::Series1, Qt::SolidLine, wave(60, 3)},
                   {u"p95"_s, Role::Series2, Qt::SolidLine, wave(60, 20)},
                   {u"p99"_s, Role::Series4, Qt::DashLine, wave(60, 70)}};
    data.events = {{Begin + 36 * 30'000, u"limit lowered"_s}};
    return data;
}

QWidget* charts()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    auto* strip = new HistogramStrip(u"Requests"_s, box);
    strip->setColumns(Begin, 30'000, chartData().columns);
    strip->setRange(std::pair(Begin + 600'000, Begin + 1'200'000));
    auto* chart = new LineChart(u"Latency"_s, box);
    chart->setData(chartData());
    auto* waterfall = new Waterfall(u"Timing"_s, box);
    waterfall->setPhases({{u"Resolve, connect"_s, 0, 0.5, Role::Series3, u"127.0.0.1, name from cache"_s, false},
                          {u"TLS handshake"_s, 0.5, 3.1, Role::Series4, u"TLS 1.3"_s, false},
                          {u"Backend"_s, 4, 18.4, Role::Series1, u"get-order-7c4d8, connection reused"_s, false},
                          {u"Receive body"_s, 22.6, 0.4, Role::Series5, u"612 B"_s, false}});
    column->addWidget(strip);
    column->addWidget(chart, 1);
    column->addWidget(waterfall);
    return box;
}

QWidget* drawer()
{
    auto* drawer = new DetailsDrawer;
    drawer->setHeading(u"Orders"_s, u"/orders, revision 2"_s, u"apis");
    drawer->setState(State::Warning, u"Degraded"_s);
    drawer->setFigures({{u"Requests"_s, u"8.1"_s, u"/s"_s, {}}, {u"Errors"_s, u"3.1"_s, u"%"_s, State::Warning}},
                       wave(40, 1));
    drawer->setButtons(
        {new Button(u"Open in tester"_s, drawer, u"play", Button::Kind::Primary), new Button(u"Show requests"_s)});
    auto* keys = new KeyPairCard;
    KeyFacts first{u"Primary key"_s,
                   State::Warning,
                   u"In use"_s,
                   u"3f9c"_s,
                   [] { return u"secret"_s; },
                   {{u"Last use"_s, u"2 s ago, POST /orders, 429"_s}, {u"From"_s, u"203.0.113.77"_s}},
                   wave(40, 1),
                   u"402 118 calls in 24 h"_s};
    KeyFacts second{u"Secondary key"_s,
                    State::Success,
                    u"Quiet"_s,
                    u"a71e"_s,
                    [] { return u"secret"_s; },
                    {{u"Last use"_s, u"3 Sep 2026"_s}},
                    QList<double>(40, 0.0),
                    u"0 calls in 24 h"_s};
    keys->setFacts(first, second);
    drawer->addTab(u"Keys"_s, keys);
    drawer->setTabCount(drawer->addTab(u"History"_s, new QWidget), u"7"_s);
    return drawer;
}

QWidget* plan()
{
    auto* panel = new PlanPanel;
    Plan plan;
    plan.title = u"regenerate the primary key of partner-acme"_s;
    plan.warning =
        u"The primary key is in use. Regenerating it now would refuse 348 calls a minute from 3 addresses."_s;
    plan.steps = {
        {State::Success, u"Tell the caller"_s, u"Send the secondary key over the agreed channel."_s, u"done 20 Nov"_s},
        {State::Info, u"Wait until the primary key is quiet"_s, u"Last use 2 s ago."_s, u"3 callers left"_s},
        {State::Neutral, u"Make a new primary key"_s, u"The old one is refused from that moment on."_s,
         u"needs confirmation"_s}};
    plan.diff = {{DiffLine::Kind::Removed, u"partner-acme.primaryKey: ····3f9c"_s},
                 {DiffLine::Kind::Added, u"partner-acme.primaryKey: new, shown once"_s},
                 {DiffLine::Kind::Same, u"partner-acme.secondaryKey: ····a71e, unchanged"_s}};
    plan.wayBack = u"steps 1 and 2 change nothing. Step 3 cannot be undone, but the secondary key keeps working."_s;
    plan.verb = u"Regenerate"_s;
    plan.verbIcon = u"key"_s;
    plan.typedWord = u"partner-acme"_s;
    plan.consent = u"Regenerate although the key is in use"_s;
    panel->setPlan(plan);
    return panel;
}

QWidget* filters()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    auto* good = new FilterBox(u"Filter"_s, readAnything, box);
    good->setSaved({{u"All"_s, {}}, {u"Errors"_s, u"status>=400"_s}, {u"Slow"_s, u"ms>200"_s}});
    good->setText(u"status>=500"_s);
    good->setCounts(9180, 412806);
    auto* bad = new FilterBox(u"Filter"_s, readAnything, box);
    bad->setText(u"status>=abc"_s);
    column->addWidget(good);
    column->addWidget(bad);
    return box;
}

QWidget* code()
{
    auto* view = new CodeView(u"Body"_s);
    view->setCode(u"{\n  \"id\": 10482,\n  \"customer\": \"c-2041\",\n  \"open\": true\n}"_s, CodeLanguage::Json);
    view->setMarkedLines({3});
    return view;
}

std::unique_ptr<QWidget> makeSheet()
{
    auto sheet = std::make_unique<QWidget>();
    sheet->setAutoFillBackground(true);
    auto* grid = new QGridLayout(sheet.get());
    grid->addWidget(buttons(), 0, 0);
    grid->addWidget(chips(), 1, 0);
    grid->addWidget(messages(), 2, 0);
    grid->addWidget(filters(), 3, 0);
    grid->addWidget(plan(), 4, 0);
    grid->addWidget(code(), 5, 0);
    grid->addWidget(drawer(), 0, 1, 4, 1);
    grid->addWidget(charts(), 4, 1, 2, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(4, 2);
    grid->setRowStretch(5, 1);
    return sheet;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT
private slots:
    void everyPartIsPainted_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("percent");
        QTest::newRow("light") << static_cast<int>(ThemeMode::Light) << 100;
        QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark) << 100;
        QTest::newRow("light-200") << static_cast<int>(ThemeMode::Light) << 200;
    }
    void everyPartIsPainted()
    {
        QFETCH(const int, mode);
        QFETCH(const int, percent);
        Theme::apply(static_cast<ThemeMode>(mode), percent);
        const auto sheet = makeSheet();
        sheet->resize(1500 * (percent > 100 ? 2 : 1), 1300 * (percent > 100 ? 2 : 1));
        sheet->show();
        QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
        const QPixmap picture = sheet->grab();
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder % u"/parts-"_s % QString::fromLatin1(QTest::currentDataTag()) % u".png"_s));
        const auto controls = sheet->findChildren<Button*>();
        for (const Button* button : controls) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width()
                             && button->height() >= button->minimumSizeHint().height(),
                         qPrintable(button->text()));
        }
        QCOMPARE(picture.toImage().pixelColor(1, 1), Theme::color(Role::Window));
        Theme::apply(ThemeMode::Light, 100);
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestGallery>(argc, argv);
}
#include "tst_gallery.moc"
