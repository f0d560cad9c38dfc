// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xml/xmlschema.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr std::string_view Order =
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:o' elementFormDefault='qualified'>"
    "<xs:element name='order'><xs:complexType><xs:sequence><xs:element name='n' type='xs:int'/></xs:sequence>"
    "</xs:complexType></xs:element></xs:schema>";

QString checked(std::string_view document, xml::Payload payload = xml::Payload::Document)
{
    const auto schema = xml::XmlSchema::compile(Order);
    const auto found = schema ? (*schema)->check(document, payload) : base::Result<std::vector<xml::Violation>>();
    if (!found)
        return u"error: "_s + QString::fromStdString(found.error().message.english());
    QString out;
    for (const xml::Violation& one : *found)
        out += QString::number(one.line) + u": "_s + QString::fromStdString(one.message);
    return out;
}
} // namespace

class TestXmlSchema : public QObject
{
    Q_OBJECT
private slots:
    void documents()
    {
        QCOMPARE(checked("<order xmlns='urn:o'><n>5</n></order>"), u""_s);
        const QString wrong = checked("<order xmlns='urn:o'>\n<n>five</n></order>");
        QVERIFY2(wrong.startsWith(u"2: "_s) && wrong.contains(u"'five' is not a valid value"_s), qPrintable(wrong));
        QVERIFY(checked("<order xmlns='urn:o'>").startsWith(u"error: The XML cannot be read: "_s));
    }

    void soapBodies()
    {
        const std::string begin = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header/><s:Body>";
        const std::string end = "</s:Body></s:Envelope>";
        QCOMPARE(checked(begin + "<order xmlns='urn:o'><n>5</n></order>" + end, xml::Payload::SoapBody), u""_s);
        QVERIFY(!checked(begin + "<order xmlns='urn:o'/>" + end, xml::Payload::SoapBody).isEmpty());
        QCOMPARE(checked(begin + end, xml::Payload::SoapBody),
                 u"error: The document is no SOAP envelope with a body"_s);
    }

    // The prefix xs is declared around the schema, as WSDL files do.
    void schemasOfWsdl()
    {
        const std::string begin = "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/' "
                                  "xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:o='urn:o'><wsdl:types>";
        const std::string one =
            "<xs:schema targetNamespace='urn:o' elementFormDefault='qualified'><xs:element name='order' "
            "type='o:Order'/>"
            "<xs:complexType name='Order'><xs:sequence><xs:element name='n' type='xs:int'/></xs:sequence>"
            "</xs:complexType></xs:schema>";
        const std::string end = "</wsdl:types><wsdl:message name='m'/></wsdl:definitions>";
        const auto schema = xml::XmlSchema::compile(begin + one + end);
        QVERIFY(schema.has_value());
        const std::string envelope = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>";
        const auto check = [&](const std::string& n) {
            return (*schema)
                ->check(envelope + "<order xmlns='urn:o'><n>" + n + "</n></order></s:Body></s:Envelope>",
                        xml::Payload::SoapBody)
                ->size();
        };
        QCOMPARE(check("5"), 0U);
        QVERIFY(check("five") > 0);
        const auto none = xml::XmlSchema::compile(begin + end);
        QCOMPARE(none.error().message.english(),
                 "This WSDL holds 0 XML schemas, and must hold one: join them into one XML schema, and name that.");
        QVERIFY(!xml::XmlSchema::compile(begin + one + one + end).has_value());
    }

    void brokenSchemas()
    {
        QVERIFY(!xml::XmlSchema::compile("<xs:schema").has_value());
        const auto wrong = xml::XmlSchema::compile(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n<xs:element name='a' type='b'/></xs:schema>");
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().place.line, 2U);
    }

    // Nothing is fetched, and entities do not grow without bound.
    void staysInside()
    {
        QVERIFY(!xml::XmlSchema::compile("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
                                         "<xs:include schemaLocation='/etc/hostname'/></xs:schema>")
                     .has_value());
        QVERIFY(!checked("<!DOCTYPE order [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                         "<order xmlns='urn:o'><n>&e;</n></order>")
                     .isEmpty());
        std::string bomb = "<!DOCTYPE order [<!ENTITY a0 'aaaaaaaaaa'>";
        for (int i = 1; i < 12; ++i) {
            bomb += "<!ENTITY a" + std::to_string(i) + " '";
            for (int k = 0; k < 10; ++k)
                bomb += "&a" + std::to_string(i - 1) + ';';
            bomb += "'>";
        }
        QVERIFY(!checked(bomb + "]><order xmlns='urn:o'><n>&a11;</n></order>").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestXmlSchema)
#include "tst_xmlschema.moc"
