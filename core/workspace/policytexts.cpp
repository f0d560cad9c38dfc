// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/policytexts.h"

#include "core/base/file.h"
#include "core/catalog/artifactfolder.h"
#include "core/text/json.h"

#include <algorithm>

namespace workspace {

using base::translate;
using catalog::Precondition;

namespace {

constexpr std::string_view DraftFile = "policy-drafts.json";

// A fragment has more properties than its text: they stay.
base::Result<void> store(const std::filesystem::path& artifacts, const std::string& path, const std::string& text,
                         const Precondition& precondition)
{
    catalog::ArtifactFolder folder(artifacts);
    text::Node properties = text::Node::object();
    if (auto stored = folder.get(path))
        properties = std::move(stored->properties);
    else
        properties.set("format", text::Node::string("rawxml"));
    properties.set("value", text::Node::string(text));
    const auto put = folder.put(path, properties, precondition);
    return put ? base::Result<void>() : base::fail(put.error());
}

size_t lines(std::string_view text)
{
    const auto ends = std::ranges::count(text, '\n');
    return static_cast<size_t>(ends) + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

change::Plan planOf(const std::string& path, const StoredPolicy& before, const std::string& text)
{
    change::Plan plan;
    plan.title = translate("workspace", "Write the policy document %1").arg(path);
    plan.steps = {
        translate("workspace", "The document is written to the artifact folder; the gateway follows at once.")};
    plan.differences = {{path + ": lines", std::to_string(lines(before.text)), std::to_string(lines(text))}};
    plan.wayBack = translate("workspace", "Undo writes the text that it has now.");
    return plan;
}

// Takes back what this program wrote, and nothing that came after it.
base::Result<void> takeBack(const std::filesystem::path& artifacts, const std::string& path, const StoredPolicy& before,
                            const std::string& text)
{
    const auto now = readPolicyText(artifacts, path);
    if (!now)
        return base::fail(now.error());
    if (now->text != text)
        return base::fail(base::Error::Kind::Conflict,
                          translate("workspace", "The document was changed since: take it back by hand."));
    if (before.etag.empty())
        return catalog::ArtifactFolder(artifacts).remove(path, Precondition::matches(now->etag));
    return store(artifacts, path, before.text, Precondition::matches(now->etag));
}

} // namespace

base::Result<StoredPolicy> readPolicyText(const std::filesystem::path& artifacts, const std::string& path)
{
    const catalog::ArtifactFolder folder(artifacts);
    auto stored = folder.get(path);
    if (!stored)
        return base::fail(std::move(stored.error()));
    return StoredPolicy{stored->properties["value"].text(), std::move(stored->etag)};
}

change::Change writePolicyText(const std::filesystem::path& artifacts, const std::string& path,
                               const StoredPolicy& before, const std::string& text,
                               const std::function<void()>& written)
{
    const auto told = [written](base::Result<void> outcome) {
        if (outcome)
            written();
        return outcome;
    };
    change::Change out;
    out.plan = planOf(path, before, text);
    out.apply = [=] {
        return told(store(artifacts, path, text,
                          before.etag.empty() ? Precondition::absent() : Precondition::matches(before.etag)));
    };
    out.undo = [=] { return told(takeBack(artifacts, path, before, text)); };
    return out;
}

base::Result<PolicyDrafts> readPolicyDrafts(const std::filesystem::path& folder)
{
    PolicyDrafts out;
    if (folder.empty())
        return out;
    const auto source = base::readFile(folder / DraftFile);
    if (!source)
        return source.error().kind == base::Error::Kind::NotFound ? base::Result<PolicyDrafts>(std::move(out))
                                                                  : base::fail(source.error());
    const auto root = text::parseJson(*source);
    if (!root)
        return base::fail(root.error());
    for (const text::Node::Member& member : root->members()) {
        const text::Node& draft = member.value;
        out[member.key] = {{draft["before"].text(), draft["etag"].text()}, draft["text"].text()};
    }
    return out;
}

base::Result<void> writePolicyDrafts(const std::filesystem::path& folder, const PolicyDrafts& drafts)
{
    std::error_code fault;
    if (folder.empty() || (drafts.empty() && !std::filesystem::exists(folder / DraftFile, fault)))
        return {};
    if (drafts.empty()) {
        std::filesystem::remove(folder / DraftFile, fault);
        return {};
    }
    text::Node root = text::Node::object();
    for (const auto& [path, draft] : drafts) {
        text::Node entry = text::Node::object();
        entry.set("before", text::Node::string(draft.before.text));
        entry.set("etag", text::Node::string(draft.before.etag));
        entry.set("text", text::Node::string(draft.text));
        root.set(path, std::move(entry));
    }
    return base::writeFile(folder / DraftFile, text::formatJson(root, text::JsonStyle::Indented) + '\n', true);
}

} // namespace workspace
