// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A compiled policy document: for each section a block of operations. An operation is a function and its settings; it
// says what comes next. Policies with children (choose, retry) have blocks of their own, which they ask to be entered.

#include "core/base/place.h"
#include "core/catalog/model.h"
#include "core/policy/run.h"

#include <array>
#include <cstdint>
#include <deque>
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
    Enter, // first the block of the step
    Fork, // first the blocks of the step, side by side
    Ask, // the gateway must do something first: the action is in the step; then resume
    Skip, // on to outbound, and there behind cache-store: the answer comes from the cache
    Fail, // on-error: the failure is in the step
    Finish, // answer now
};

// Which element of the document an operation came from.
struct Origin
{
    std::string_view policy; // element name; lives in the registry
    std::string path; // LastError.Path: choose\\when[2]\\set-header
    std::string id;
    std::string_view file; // of the document or of a fragment; lives in the document
    base::Place place;
};

struct Op
{
    using Run = Outcome (*)(const void* settings, Step& step);
    using Resume = Outcome (*)(const void* settings, Step& step, const Event& event);
    using Leave = Outcome (*)(const void* settings, Step& step);
    using Release = void (*)(const void* settings, Step& step);
    using Foresee = void (*)(const void* settings, const Context& context, const Services& services);
    Run run = nullptr;
    Resume resume = nullptr; // only of operations that ask
    Leave leave = nullptr; // its block, or all blocks of its fork, came to their end
    Release release = nullptr; // its block was left otherwise: by an answer or an error, or the run was given up
    Foresee foresee =
        nullptr; // before a run in which it stands directly in inbound: has memory fetched, changes nothing
    const void* settings = nullptr; // owned by the document
    uint32_t origin = 0;
    bool readsRequestBody = false; // it must be there before the operation runs
    bool storesResponse = false; // a cache-store, or one stands in its blocks
    bool readsResponseBody = false;
    bool answersPreflight = false; // it runs for a CORS preflight, too
};

struct Block
{
    std::vector<Op> ops;
};

// What an operation left to be done when the response is known, before it is sent: counting by what it says.
struct Deferred
{
    size_t document = 0; // in the chain
    const Op* op = nullptr;
    std::string key; // what the operation had computed by then
    int64_t amount = 0;
};

class Document
{
public:
    catalog::PolicyScope scope;
    std::string file;
    std::deque<std::string> fragmentFiles; // that were included
    std::array<Block, SectionCount> sections;
    std::deque<Block> blocks; // of policies with children
    std::deque<Op> deferred;
    std::vector<Origin> origins;
    std::vector<std::shared_ptr<const void>> settings;
    std::string crossDomainPolicy; // what is served at /crossdomain.xml; empty: nothing

    [[nodiscard]] const Block& section(Section which) const { return sections[static_cast<size_t>(which)]; }
};

} // namespace policy
