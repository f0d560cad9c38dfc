// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/protobufbody.h"
#include "core/text/json.h"

#include <QTest>

using namespace sample::cluster;

namespace {

// A field with a length: its tag is the number and the wire type 2.
std::string field(char number, const std::string& bytes)
{
    return std::string(1, static_cast<char>(number * 8 + 2)) + static_cast<char>(bytes.size()) + bytes;
}

std::string envelope(const std::string& kind, const std::string& raw)
{
    return std::string("k8s\0", 4) + field(1, field(1, "v1") + field(2, kind)) + field(2, raw);
}

} // namespace

class TestProtobufBody : public QObject
{
    Q_OBJECT
private slots:
    void aConfigMapIsRead()
    {
        const std::string raw = field(1, field(1, "c") + field(2, "") + field(3, "n"))
            + field(2, field(1, "k") + field(2, "v")) + field(2, field(1, "l") + field(2, "w"));
        QCOMPARE(text::formatJson(decodeProtobuf(envelope("ConfigMap", raw)).value()),
                 std::string("{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"c\",\"namespace\":"
                             "\"n\"},\"data\":{\"k\":\"v\",\"l\":\"w\"}}"));
    }

    void secretsStayInBase64()
    {
        const std::string raw = field(1, field(1, "s")) + field(2, field(1, "k") + field(2, "hello"));
        QCOMPARE(text::formatJson(decodeProtobuf(envelope("Secret", raw)).value()["data"]),
                 std::string("{\"k\":\"aGVsbG8=\"}"));
    }

    void whatIsCutOffIsRefusedAtEveryByte()
    {
        const std::string whole =
            envelope("ConfigMap", field(1, field(1, "c")) + field(2, field(1, "k") + field(2, "v")));
        QVERIFY(decodeProtobuf(whole).has_value());
        for (size_t size = 0; size < whole.size(); ++size) {
            const auto part = decodeProtobuf(std::string_view(whole).substr(0, size));
            QVERIFY2(!part || (*part)["data"].isNull(), std::to_string(size).c_str());
        }
    }

    void otherKindsAreRefused()
    {
        QCOMPARE(decodeProtobuf(envelope("Meta", "")).error().code, 415);
        QCOMPARE(decodeProtobuf(envelope("Job", "")).error().code, 415);
        QCOMPARE(decodeProtobuf("{}").error().code, 400);
    }
};

QTEST_APPLESS_MAIN(TestProtobufBody)
#include "tst_protobufbody.moc"
