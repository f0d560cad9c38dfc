// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/routing/catalogbuilder.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <random>

using namespace routingtest;

namespace {
// A second, naive reading of the same rules: every template is tried against the path by itself, each gets a list of
// ranks (one per segment), and the smallest list wins. Nothing of it is shared with core/routing.
struct Naive
{
    enum Rank { Literal, Mixed, Parameter, Wildcard };
    struct Template
    {
        std::string method;
        std::vector<std::string> segments;
        bool hasWildcard = false;
    };
    std::vector<Template> templates;

    static std::vector<std::string> split(std::string path)
    {
        std::vector<std::string> out;
        if (path.ends_with('/'))
            path.pop_back();
        for (size_t at = 1; at <= path.size();) {
            const size_t end = std::min(path.find('/', at), path.size());
            out.push_back(path.substr(at, end - at));
            at = end + 1;
        }
        return out;
    }

    void add(const std::string& method, const std::string& text)
    {
        Template one{method, split(text)};
        if (!one.segments.empty() && one.segments.back() == "*") {
            one.segments.pop_back();
            one.hasWildcard = true;
        }
        templates.push_back(one);
    }

    // The mixed segments of this test have the form "x{a}" or "{a}.{b}".
    static std::optional<Rank> rank(const std::string& pattern, const std::string& text)
    {
        if (pattern.find('{') == std::string::npos)
            return pattern == text ? std::optional(Literal) : std::nullopt;
        if (pattern.front() == '{' && pattern.back() == '}' && pattern.find('.') == std::string::npos)
            return text.empty() ? std::nullopt : std::optional(Parameter);
        if (pattern.front() == 'x')
            return text.size() > 1 && text.front() == 'x' ? std::optional(Mixed) : std::nullopt;
        const size_t dot = text.find('.', 1);
        return dot != std::string::npos && dot + 1 < text.size() ? std::optional(Mixed) : std::nullopt;
    }

    // -1: none.
    [[nodiscard]] int find(const std::string& method, const std::string& path) const
    {
        const std::vector<std::string> segments = split(path);
        int best = -1;
        std::vector<int> bestRanks;
        for (size_t i = 0; i < templates.size(); ++i) {
            const Template& one = templates[i];
            const bool fits =
                one.hasWildcard ? segments.size() >= one.segments.size() : segments.size() == one.segments.size();
            if (!fits || one.method != method)
                continue;
            std::vector<int> ranks;
            for (size_t s = 0; s < one.segments.size(); ++s) {
                const auto r = rank(one.segments[s], segments[s]);
                if (!r)
                    break;
                ranks.push_back(*r);
            }
            if (ranks.size() != one.segments.size())
                continue;
            if (one.hasWildcard)
                ranks.push_back(Wildcard);
            if (best < 0 || ranks < bestRanks) {
                best = static_cast<int>(i);
                bestRanks = ranks;
            }
        }
        return best;
    }
};

// Small alphabets, so that templates overlap and paths meet many of them.
class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    { }
    std::string pick(const std::vector<std::string>& from) { return from[m_random() % from.size()]; }
    std::string makeTemplate()
    {
        std::string out;
        const auto length = m_random() % 5;
        for (unsigned i = 0; i < length; ++i)
            out += '/' + pick({"a", "b", "c", "xa", "a.b", "{p}", "{p}", "x{q}", "{r}.{s}"});
        if (m_random() % 6 == 0)
            out += "/*";
        return out.empty() ? "/" : out;
    }
    std::string makePath()
    {
        std::string out;
        const auto length = m_random() % 6;
        for (unsigned i = 0; i < length; ++i)
            out += '/' + pick({"a", "b", "c", "xa", "xb", "x", "a.b", "c.d.e", ".", "z", "a."});
        return out + (m_random() % 4 == 0 ? "/" : "");
    }

private:
    std::mt19937 m_random;
};

// Parameter names of the same segment differ from template to template, as in real definitions.
std::string renamed(std::string text, size_t index)
{
    for (size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1))
        text.insert(at + 2, std::to_string(at) + "n" + std::to_string(index));
    return text;
}
} // namespace

class TestUrlTemplate : public QObject
{
    Q_OBJECT
private slots:
    void tenThousandRandomTemplatesAgreeWithANaiveMatcher()
    {
        Generator generator(2026);
        int found = 0;
        for (int round = 0; round < 200; ++round) {
            catalog::Catalog c;
            c.apis = {api("a", "a")};
            Naive naive;
            for (size_t i = 0; i < 50; ++i) {
                const std::string text = generator.makeTemplate();
                const std::string method = generator.pick({"GET", "POST"});
                // Two of the same shape cannot be told apart: the first counts in both.
                naive.add(method, text);
                c.apis[0].operations.push_back(operation(std::to_string(i), method, renamed(text, i)));
            }
            const routing::Table table = compile(c);
            QCOMPARE(table.problems().size(), size_t(0));
            for (int i = 0; i < 200; ++i) {
                const std::string path = generator.makePath();
                const std::string method = generator.pick({"GET", "POST"});
                if (("/" + path + "/").find("/./") != std::string::npos)
                    continue; // dot segments are refused before
                const http::Headers none;
                const std::string whole = "/a" + path;
                const auto match = table.match({method, "http", whole, "", none});
                const int expected = naive.find(method, path);
                QCOMPARE(match ? match->operation->name.text() : "-1", std::to_string(expected));
                found += match ? 1 : 0;
            }
        }
        QVERIFY2(found > 10'000, std::to_string(found).c_str());
    }

    // A guard against a change of complexity, not a measurement: 1,000 operations, generous limit.
    void matchingIsFast()
    {
        catalog::Catalog c;
        c.apis = {api("a", "shop/a")};
        for (int i = 0; i < 1000; ++i)
            c.apis[0].operations.push_back(
                operation(std::to_string(i), "GET", "/things" + std::to_string(i) + "/{id}/parts/{part}"));
        c.subscriptions = {subscription("s", catalog::SubscriptionScope::Kind::AllApis)};
        const routing::Table table = compile(c);
        http::Headers headers;
        headers.append("Host", "gateway");
        headers.append("Ocp-Apim-Subscription-Key", "s-primary");
        constexpr int Rounds = 100'000;
        const auto begin = std::chrono::steady_clock::now();
        int granted = 0;
        for (int i = 0; i < Rounds; ++i) {
            const auto match = table.match({"GET", "http", "/shop/a/things777/17/parts/3", "x=1", headers});
            granted += match && table.authorize(*match, headers, "x=1") ? 1 : 0;
        }
        const auto each =
            std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - begin) / Rounds;
        qInfo("%lld ns for match and authorize", static_cast<long long>(each.count()));
        QCOMPARE(granted, Rounds);
        QVERIFY(each < std::chrono::microseconds(20));
    }
};

QTEST_APPLESS_MAIN(TestUrlTemplate)
#include "tst_urltemplate.moc"
