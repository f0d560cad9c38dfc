// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of numeric conversions and promotions, pair by pair (ECMA-334, 6th edition).
#include "core/expression/expression.h"

#include <QTest>

#include <array>
#include <map>
#include <set>

namespace {
using Names = std::vector<std::string>;
const Names Numbers{"sbyte", "byte",  "short", "ushort", "int",    "uint",
                    "long",  "ulong", "char",  "float",  "double", "decimal"};
const std::set<std::string> Signed{"sbyte", "short", "int", "long"};

bool isReal(const std::string& type)
{
    return type == "float" || type == "double" || type == "decimal";
}

// The type of what a block returns; "-" when it does not compile.
std::string typeOf(const std::string& code)
{
    const auto compiled = expression::compile(code, expression::Form::Block);
    return compiled ? (*compiled)->type().name : "-";
}

std::string valueOf(const std::string& code)
{
    const auto compiled = expression::compile(code, expression::Form::Block);
    if (!compiled)
        return compiled.error().front().message.english();
    expression::Surroundings surroundings;
    const auto value = expression::evaluate(**compiled, surroundings);
    return value ? expression::textOf(*value) : value.error().type;
}

std::string declare(const std::string& type, const std::string& name)
{
    return type + ' ' + name + " = (" + type + ")65; ";
}

// 12.4.7.3
std::string promoted(const std::string& a, const std::string& b)
{
    const auto either = [&](const std::string& type) { return a == type || b == type; };
    if (either("decimal"))
        return either("float") || either("double") ? "-" : "decimal";
    if (either("double"))
        return "double";
    if (either("float"))
        return "float";
    const bool isSigned = Signed.contains(a) || Signed.contains(b);
    if (either("ulong"))
        return isSigned ? "-" : "ulong";
    if (either("long"))
        return "long";
    if (either("uint"))
        return isSigned ? "long" : "uint";
    return "int";
}
} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT
private slots:
    void conversions() // 10.2.3, 10.3.2
    {
        const std::map<std::string, Names> wider{
            {"sbyte", {"short", "int", "long", "float", "double", "decimal"}},
            {"byte", {"short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal"}},
            {"short", {"int", "long", "float", "double", "decimal"}},
            {"ushort", {"int", "uint", "long", "ulong", "float", "double", "decimal"}},
            {"int", {"long", "float", "double", "decimal"}},
            {"uint", {"long", "ulong", "float", "double", "decimal"}},
            {"long", {"float", "double", "decimal"}},
            {"ulong", {"float", "double", "decimal"}},
            {"char", {"ushort", "int", "uint", "long", "ulong", "float", "double", "decimal"}},
            {"float", {"double"}},
            {"double", {}},
            {"decimal", {}},
        };
        for (const std::string& from : Numbers) {
            for (const std::string& to : Numbers) {
                const std::string pair = from + " to " + to;
                const bool isImplicit = from == to || std::ranges::count(wider.at(from), to) > 0;
                const std::string wanted = to == "char" ? "A" : "65";
                const std::string plain = declare(from, "x") + to + " y = x; return y;";
                QVERIFY2((typeOf(plain) == to) == isImplicit, pair.c_str());
                if (isImplicit)
                    QVERIFY2(valueOf(plain) == wanted, pair.c_str());
                const std::string cast = declare(from, "x") + "return (" + to + ")x;";
                QVERIFY2(typeOf(cast) == to && valueOf(cast) == wanted, pair.c_str());
                const std::string nullable = declare(from, "x") + to + "? y = x; return y.Value;";
                QVERIFY2((typeOf(nullable) == to) == isImplicit, pair.c_str());
                const std::string both = from + "? x = (" + from + ")65; " + to + "? y = x; return y;";
                QVERIFY2((typeOf(both) == to + "?") == isImplicit, both.c_str());
                const std::string back = from + "? x = (" + from + ")65; " + to + " y = x; return y;";
                QCOMPARE(typeOf(back), std::string("-"));
            }
        }
    }

    void constants_data() // 10.2.11
    {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("least");
        QTest::addColumn<std::string>("below");
        QTest::addColumn<std::string>("most");
        QTest::addColumn<std::string>("above");
        const auto row = [](const char* type, const char* least, const char* below, const char* most,
                            const char* above) {
            QTest::newRow(type) << std::string(type) << std::string(least) << std::string(below) << std::string(most)
                                << std::string(above);
        };
        row("sbyte", "-128", "-129", "127", "128");
        row("byte", "0", "-1", "255", "256");
        row("short", "-32768", "-32769", "32767", "32768");
        row("ushort", "0", "-1", "65535", "65536");
        row("uint", "0", "-1", "2147483647", "2147483648L");
        row("ulong", "0", "-1", "9223372036854775807L", "1.0");
        row("int", "-2147483648", "-2147483649", "2147483647", "2147483648");
        row("ulong", "0L", "-1L", "9223372036854775807", "-9223372036854775808");
        row("ulong", "1 - 1", "1 - 2", "2147483647", "0 - 1L");
    }
    void constants()
    {
        QFETCH(std::string, type);
        QFETCH(std::string, least);
        QFETCH(std::string, below);
        QFETCH(std::string, most);
        QFETCH(std::string, above);
        QCOMPARE(typeOf(type + " x = " + least + "; return x;"), type);
        QCOMPARE(typeOf(type + " x = " + most + "; return x;"), type);
        QCOMPARE(typeOf(type + " x = " + below + "; return x;"), std::string("-"));
        QCOMPARE(typeOf(type + " x = " + above + "; return x;"), std::string("-"));
        QCOMPARE(typeOf(type + "? x = " + most + "; return x;"), type + '?');
        QCOMPARE(typeOf(type + "? x = " + above + "; return x;"), std::string("-"));
    }
    void constantsBecomeNoChar() // 10.2.11 names every integral type but char and long
    {
        QCOMPARE(typeOf("char c = 65; return c;"), std::string("-"));
        QCOMPARE(typeOf("int c = 65L; return c;"), std::string("-"));
        QCOMPARE(typeOf("uint c = 65L; return c;"), std::string("-"));
        QCOMPARE(typeOf("byte c = 'A'; return c;"), std::string("-"));
        QCOMPARE(typeOf("byte c = 1u; return c;"), std::string("-"));
    }

    void promotions() // 12.4.7.3
    {
        for (const std::string& a : Numbers) {
            for (const std::string& b : Numbers) {
                const std::string begin = declare(a, "a") + declare(b, "b");
                const std::string result = promoted(a, b);
                for (const std::string sign : {"+", "-", "*", "/", "%"}) {
                    const std::string code = begin + "return a " + sign + " b;";
                    QVERIFY2(typeOf(code) == result, (code + ' ' + typeOf(code)).c_str());
                }
                for (const std::string sign : {"==", "!=", "<", "<=", ">", ">="}) {
                    const std::string code = begin + "return a " + sign + " b;";
                    QVERIFY2(typeOf(code) == (result == "-" ? "-" : "bool"), code.c_str());
                }
                for (const std::string sign : {"&", "|", "^"}) {
                    const std::string code = begin + "return a " + sign + " b;";
                    QVERIFY2(typeOf(code) == (isReal(a) || isReal(b) ? "-" : result), code.c_str());
                }
                // lifted: 12.4.8
                const std::string lifted = a + "? a = (" + a + ")65; " + declare(b, "b") + "return a + b;";
                QVERIFY2(typeOf(lifted) == (result == "-" ? "-" : result + "?"), lifted.c_str());
                const std::string other = b + "? b = (" + b + ")65; " + declare(a, "a") + "return a + b;";
                QVERIFY2(typeOf(other) == (result == "-" ? "-" : result + "?"), other.c_str());
            }
        }
    }

    void shifts() // 12.11
    {
        for (const std::string& a : Numbers) {
            for (const std::string& b : Numbers) {
                const bool isCount =
                    b == "sbyte" || b == "byte" || b == "short" || b == "ushort" || b == "int" || b == "char";
                const std::string wide = a == "uint" || a == "long" || a == "ulong" ? a : "int";
                for (const std::string sign : {"<<", ">>"}) {
                    const std::string code = declare(a, "a") + declare(b, "b") + "return a " + sign + " b;";
                    QVERIFY2(typeOf(code) == (isReal(a) || !isCount ? "-" : wide), (code + ' ' + typeOf(code)).c_str());
                }
            }
        }
    }

    void unary() // 12.9
    {
        for (const std::string& a : Numbers) {
            const std::string wide = isReal(a) || a == "uint" || a == "long" || a == "ulong" ? a : "int";
            const std::string negated = a == "uint" ? "long" : a == "ulong" ? "-" : wide;
            QCOMPARE(typeOf(declare(a, "a") + "return +a;"), wide);
            QCOMPARE(typeOf(declare(a, "a") + "return -a;"), negated);
            QCOMPARE(typeOf(declare(a, "a") + "return ~a;"), isReal(a) ? std::string("-") : wide);
            QCOMPARE(typeOf(declare(a, "a") + "return !a;"), std::string("-"));
            QCOMPARE(valueOf(declare(a, "a") + "a++; ++a; a--; return a;"), std::string(a == "char" ? "B" : "66"));
            QCOMPARE(typeOf(declare(a, "a") + "return a++;"), a);
        }
    }

    void blanks() // 7.3.3, 7.3.4
    {
        QCOMPARE(valueOf("return 1 +\r\n\t\v\f2;"), std::string("3"));
        QCOMPARE(valueOf("return 1 // one\r\n + 2;"), std::string("3"));
    }

    void compoundAssignments() // 12.21.4: y must become the type of x, and shifts take an int
    {
        for (const std::string& a : Numbers) {
            for (const std::string& b : Numbers) {
                const bool isImplicit = typeOf(declare(b, "b") + a + " a = b; return a;") == a;
                const std::string begin = declare(a, "a") + declare(b, "b");
                const std::string code = begin + "a += b; return a;";
                QVERIFY2(typeOf(code) == (isImplicit ? a : "-"), (code + ' ' + typeOf(code)).c_str());
            }
            const std::string one = declare(a, "a") + "a += 1; return a;";
            QVERIFY2(typeOf(one) == (a == "char" ? "-" : a), one.c_str());
            const std::string shift = declare(a, "a") + "a <<= 1; return a;";
            QVERIFY2(typeOf(shift) == (isReal(a) ? "-" : a), shift.c_str());
        }
        QCOMPARE(typeOf("byte b = 0; b += 1000; return b;"), std::string("-"));
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
