// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/pieces.h"

#include <algorithm>

namespace liquid {

namespace {
constexpr std::string_view PieceBlanks = " \t\r\n";
constexpr size_t Nowhere = std::string_view::npos;

class PieceReader
{
public:
    explicit PieceReader(std::string_view source)
        : m_source(source)
    { }

    Pieces read()
    {
        while (m_at < m_source.size() && m_out.faults.empty()) {
            const size_t brace = nextBrace();
            addText(brace);
            if (brace < m_source.size())
                addMarkup(brace);
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] size_t nextBrace() const
    {
        for (size_t at = m_source.find('{', m_at); at != Nowhere; at = m_source.find('{', at + 1)) {
            if (m_source.substr(at, 2) == "{{" || m_source.substr(at, 2) == "{%")
                return at;
        }
        return m_source.size();
    }

    void addText(size_t end)
    {
        std::string_view text = m_source.substr(m_at, end - m_at);
        if (m_trimsNext)
            text.remove_prefix(std::min(text.size(), text.find_first_not_of(PieceBlanks)));
        const size_t offset = static_cast<size_t>(text.data() - m_source.data());
        if (m_source.substr(std::min(end + 2, m_source.size())).starts_with("-"))
            text = text.substr(0, text.find_last_not_of(PieceBlanks) + 1);
        if (!text.empty())
            m_out.list.push_back({Piece::Kind::Text, text, offset, offset, offset + text.size()});
        m_at = end;
        m_trimsNext = false;
    }

    void addMarkup(size_t begin)
    {
        const bool isTag = m_source[begin + 1] == '%';
        const size_t close = m_source.find(isTag ? "%}" : "}}", begin + 2);
        if (close == Nowhere) {
            m_out.faults.push_back({begin,
                                    base::translate("liquid", "%1 is never closed: end it with %2")
                                        .arg(isTag ? "{%" : "{{")
                                        .arg(isTag ? "%}" : "}}")});
            return;
        }
        std::string_view text = m_source.substr(begin + 2, close - begin - 2);
        size_t offset = begin + 2;
        if (text.starts_with('-')) {
            text.remove_prefix(1);
            ++offset;
        }
        m_trimsNext = text.ends_with('-');
        if (m_trimsNext)
            text.remove_suffix(1);
        m_at = close + 2;
        m_out.list.push_back({isTag ? Piece::Kind::Tag : Piece::Kind::Output, text, offset, begin, m_at});
    }

    std::string_view m_source;
    size_t m_at = 0;
    bool m_trimsNext = false;
    Pieces m_out;
};
} // namespace

Pieces readPieces(std::string_view source)
{
    return PieceReader(source).read();
}

} // namespace liquid
