// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace base {

// Zeroed bytes that are wiped when they are given back. From a mebibyte on they lie in pages of 2 MiB, where the system
// has them for whoever asks: of a large table that is read here and there, finding the place costs as much as reading.
class HugeBlock
{
public:
    HugeBlock() = default;
    explicit HugeBlock(size_t bytes);

    [[nodiscard]] char* data() const { return m_bytes.get(); }
    [[nodiscard]] size_t size() const { return m_bytes.get_deleter().size; }

private:
    struct GiveBack
    {
        void operator()(char* bytes) const;
        size_t size;
        bool isMapped;
    };
    std::unique_ptr<char, GiveBack> m_bytes;
};

} // namespace base
