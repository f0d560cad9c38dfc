// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xml/stylesheet.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
std::string sheet(const std::string& body)
{
    return "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
           "<xsl:output method='xml' omit-xml-declaration='yes'/>"
        + body + "</xsl:stylesheet>";
}

QString transformed(const std::string& body, const std::string& document,
                    const xml::Stylesheet::Parameters& parameters = {})
{
    const auto made = xml::Stylesheet::compile(sheet(body));
    if (!made)
        return u"no stylesheet: "_s + QString::fromStdString(made.error().message.english());
    const auto out = (*made)->transform(document, parameters);
    return out ? QString::fromStdString(*out) : u"error: "_s + QString::fromStdString(out.error().message.english());
}
} // namespace

class TestStylesheet : public QObject
{
    Q_OBJECT
private slots:
    void transforms()
    {
        QCOMPARE(
            transformed("<xsl:template match='/a'><b><xsl:value-of select='@n'/></b></xsl:template>", "<a n='5'/>"),
            u"<b>5</b>\n"_s);
    }

    // A parameter is a text, whatever is in it.
    void takesParameters()
    {
        const std::string body = "<xsl:param name='p'/><xsl:template match='/'><b><xsl:value-of select='$p'/></b>"
                                 "</xsl:template>";
        QCOMPARE(transformed(body, "<a/>", {{"p", "it's \"/a\" & more"}}), u"<b>it's \"/a\" &amp; more</b>\n"_s);
        QCOMPARE(transformed(body, "<a/>"), u"<b/>\n"_s);
    }

    void refusesBrokenInput()
    {
        QVERIFY(transformed("<xsl:template match='//['/>", "<a/>").startsWith(u"no stylesheet: "_s));
        QVERIFY(!xml::Stylesheet::compile("<a").has_value());
        QVERIFY(transformed("<xsl:template match='/'/>", "<a").startsWith(u"error: The XML cannot be read: "_s));
    }

    void staysInside()
    {
        const QString read = transformed(
            "<xsl:template match='/'><b><xsl:copy-of select=\"document('/etc/passwd')\"/></b></xsl:template>", "<a/>");
        QVERIFY2(!read.contains(u"root"_s), qPrintable(read));
    }

    void endsInTime()
    {
        const QString endless = transformed("<xsl:template match='/'><xsl:call-template name='x'/></xsl:template>"
                                            "<xsl:template name='x'><xsl:call-template name='x'/></xsl:template>",
                                            "<a/>");
        QVERIFY2(endless.startsWith(u"error: "_s), qPrintable(endless));
        std::string many = "<a>";
        for (int i = 0; i < 3000; ++i)
            many += "<b/>";
        const QString slow = transformed("<xsl:template match='/'><c><xsl:for-each select='//b'><xsl:value-of "
                                         "select='count(//b[count(//b) > 0])'/></xsl:for-each></c></xsl:template>",
                                         many + "</a>");
        QVERIFY2(slow.startsWith(u"error: "_s), qPrintable(slow.left(200)));
    }
};

QTEST_APPLESS_MAIN(TestStylesheet)
#include "tst_stylesheet.moc"
