// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A compiled policy document: for each section a flat list of operations. An operation is a function and its settings;
// it says what comes next, so that jumps (choose, retry) need no other kind of list.

#include "core/base/place.h"
#include "core/catalog/model.h"
#include "core/policy/run.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

enum class Section : uint8_t { Inbound, Backend, Outbound, OnError };
inline constexpr size_t SectionCount = 4;
[[nodiscard]] std::string_view sectionName(Section section); // "inbound", "on-error", …

class Step;

// What an operation wants to happen next.
enum class Outcome : uint8_t {
    Next, // the next operation
    Base, // first the same section of the next document of the chain
    Ask, // the gateway must do something first: the action is in the step; then resume
    Fail, // on-error: the failure is in the step
    Finish, // answer now
};

// Which element of the document an operation came from.
struct Origin
{
    std::string_view policy; // element name; lives in the registry
    std::string path; // LastError.Path
    std::string id;
    base::Place place;
};

struct Op
{
    using Run = Outcome (*)(const void* settings, Step& step);
    using Resume = Outcome (*)(const void* settings, Step& step, const Event& event);
    Run run = nullptr;
    Resume resume = nullptr; // only of operations that ask
    const void* settings = nullptr; // owned by the document
    uint32_t origin = 0;
};

class Document
{
public:
    catalog::PolicyScope scope;
    std::string file;
    std::array<std::vector<Op>, SectionCount> sections;
    std::vector<Origin> origins;
    std::vector<std::shared_ptr<const void>> settings;
    bool needsRequestBody = false;
    bool needsResponseBody = false;

    [[nodiscard]] const std::vector<Op>& section(Section which) const { return sections[static_cast<size_t>(which)]; }
};

} // namespace policy
