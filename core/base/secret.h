// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value that must not leak: it is wiped when it dies, has no stream operator, and shows as ***.

#include <string>
#include <string_view>

namespace base {

class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view value);
    explicit Secret(std::string&& value); // wipes the source
    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    // The value itself. Every call is a place where it may leak: keep them few and short-lived.
    [[nodiscard]] std::string_view reveal() const { return m_value; }
    [[nodiscard]] bool empty() const { return m_value.empty(); }
    [[nodiscard]] static std::string toString() { return "***"; }

    // Takes the same time wherever the values differ.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    void wipe();
    std::string m_value;
};

// Overwrites the memory of a string that held a secret, then empties it.
void wipeString(std::string& value);

} // namespace base
