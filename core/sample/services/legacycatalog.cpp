// SPDX-License-Identifier: GPL-3.0-or-later
// legacy-catalog: articles for everybody, without a question.
#include "core/sample/services/kinds.h"

#include <algorithm>

namespace sample::services {

namespace {

using text::Node;

constexpr int64_t PageSize = 10;

class LegacyCatalog : public Service
{
public:
    LegacyCatalog(Instance instance, ShopData& data)
        : Service(std::move(instance))
        , m_data(data)
    { }

private:
    Answer answer(const Call& call) override
    {
        const auto parts = pathParts(call.head.path());
        Answer answer = parts.empty() || parts[0] != "items" || parts.size() > 2 ? problem(404, "There is only /items.")
            : call.head.method != "GET" && call.head.method != "HEAD"            ? notAllowed("GET, HEAD")
            : parts.size() == 1 ? page(http::parseQuery(call.head.query()))
                                : item(parts[1]);
        answer.head.headers.set("X-Powered-By", "Servlet/2.5"); // nobody told it to keep that to itself
        return answer;
    }

    Answer page(const http::QueryParameters& query) const
    {
        const auto count = static_cast<int64_t>(m_data.articles.size());
        const int64_t pages = (count + PageSize - 1) / PageSize;
        int64_t number = 1;
        for (const auto& [name, value] : query) {
            if (name == "page")
                number = std::clamp<int64_t>(wholeNumber(value).value_or(1), 1, pages);
        }
        Node items = Node::array();
        for (int64_t i = (number - 1) * PageSize; i < std::min(number * PageSize, count); ++i)
            items.append(toNode(m_data.articles[static_cast<size_t>(i)]));
        return jsonAnswer(
            200, Node::object({{"page", Node::integer(number)}, {"pages", Node::integer(pages)}, {"items", items}}));
    }

    Answer item(const std::string& sku) const
    {
        const Article* article = m_data.findArticle(sku);
        return article ? jsonAnswer(200, toNode(*article)) : problem(404, "There is no article " + sku + '.');
    }

    ShopData& m_data;
};

} // namespace

Made makeLegacyCatalog(Instance instance, ShopData& data)
{
    return std::make_unique<LegacyCatalog>(std::move(instance), data);
}

} // namespace sample::services
