// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keys.h"

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/catalog/artifactreader.h"
#include "core/change/journal.h"
#include "core/text/json.h"

#include <array>
#include <string>

namespace cli {

namespace {

using base::translate;
using traffic::KeyUsed;

constexpr std::array<Option, 5> KeysOptions{{
    {"--secrets", Option::Kind::Value, {}},
    {"--artifacts", Option::Kind::Value, {}},
    {"--secondary", Option::Kind::Flag, {}},
    {"--yes", Option::Kind::Flag, {}},
    {"--output", Option::Kind::Value, "-o"},
}};
constexpr std::array<std::string_view, 1> KeysFormats{"json"};

KeyUsed whichKey(const Arguments& arguments)
{
    return arguments.has("--secondary") ? KeyUsed::Secondary : KeyUsed::Primary;
}

// The subscriptions that have keys, and which of the two: never a key itself.
int listKeys(const workspace::KeyFile& file, std::string_view format)
{
    const auto secrets = file.read();
    if (!secrets)
        return reportFailure(KeysVerb, secrets.error());
    text::Node out = text::Node::array();
    std::string lines;
    for (const auto& [name, keys] : secrets->subscriptions) {
        text::Node entry = text::Node::object();
        entry.set("subscription", text::Node::string(name.text()));
        entry.set("hasPrimaryKey", text::Node::boolean(!keys.primary.empty()));
        entry.set("hasSecondaryKey", text::Node::boolean(!keys.secondary.empty()));
        out.append(std::move(entry));
        lines += name.text() + (keys.primary.empty() ? "" : "  primary") + (keys.secondary.empty() ? "" : "  secondary")
            + '\n';
    }
    print(format == "json" ? text::formatJson(out, text::JsonStyle::Indented) + '\n' : lines);
    return ExitFine;
}

int makeKeys(const workspace::KeyFile& file, const Arguments& arguments)
{
    const auto artifacts = arguments.value("--artifacts");
    if (!artifacts)
        return refuse(
            KeysVerb,
            wrong(translate("cli", "--artifacts FOLDER is missing: the catalog whose subscriptions get keys."))
                .value());
    const auto catalog = catalog::readArtifactFolder(std::string(*artifacts));
    if (!catalog)
        return reportFailure(KeysVerb, catalog.error());
    const auto made = file.complete(*catalog);
    if (!made)
        return reportFailure(KeysVerb, made.error());
    printError(*made ? "Keys were made for the subscriptions that had none.\n" : "Every subscription has its keys.\n");
    return ExitFine;
}

int showKey(const workspace::KeyFile& file, const Arguments& arguments, std::string_view subscription)
{
    const auto key = file.key(catalog::SubscriptionName(std::string(subscription)), whichKey(arguments));
    if (!key)
        return reportFailure(KeysVerb, key.error());
    print(std::string(key->reveal()) + '\n');
    return ExitFine;
}

// Without --yes only the plan is shown.
int regenerateKey(const workspace::KeyFile& file, const Arguments& arguments, std::string_view subscription)
{
    const catalog::SubscriptionName name{std::string(subscription)};
    if (const auto before = file.key(name, whichKey(arguments)); !before)
        return reportFailure(KeysVerb, before.error());
    change::Change change = file.regenerate(name, whichKey(arguments), {}, base::systemClock().now(), {});
    printError(change.plan.title.english() + '\n');
    for (const base::Message& step : change.plan.steps)
        printError("  " + step.english() + '\n');
    if (!arguments.has("--yes")) {
        printError("Nothing was changed: add --yes to do it.\n");
        return ExitFine;
    }
    change::Journal journal({});
    const auto applied = journal.apply(std::move(change));
    return applied ? ExitFine : reportFailure(KeysVerb, applied.error());
}

int runKeys(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, KeysOptions);
    if (!arguments)
        return refuse(KeysVerb, arguments.error());
    const auto format = outputFormat(*arguments, KeysFormats);
    if (!format)
        return refuse(KeysVerb, format.error());
    const auto secrets = arguments->value("--secrets");
    if (!secrets)
        return refuse(KeysVerb, wrong(translate("cli", "--secrets FILE is missing: where the keys are.")).value());
    const workspace::KeyFile file{std::string(*secrets)};
    const auto& words = arguments->positional();
    const std::string_view action = words.empty() ? "list" : words[0];
    if (action == "list" && words.size() <= 1)
        return listKeys(file, *format);
    if (action == "make" && words.size() == 1)
        return makeKeys(file, *arguments);
    if (action == "show" && words.size() == 2)
        return showKey(file, *arguments, words[1]);
    if (action == "regenerate" && words.size() == 2)
        return regenerateKey(file, *arguments, words[1]);
    return refuse(
        KeysVerb,
        wrong(translate("cli", "%1 is no action of this verb, or a subscription is missing.").arg(action)).value());
}

} // namespace

const Verb KeysVerb{
    "keys",
    "list, make, show and regenerate the keys of a local gateway's subscriptions",
    "[list | make | show SUBSCRIPTION | regenerate SUBSCRIPTION] --secrets FILE [--artifacts FOLDER] [--secondary] "
    "[--yes] [-o json]\n"
    "  list               which subscriptions have keys (the default)\n"
    "  make               makes keys for the subscriptions of --artifacts that have none\n"
    "  show               prints the primary key, or with --secondary the other one\n"
    "  regenerate         says what it would do; with --yes a new key takes the place of the old one\n"
    "  --secrets FILE     the file of keys, as serve reads it; a running gateway follows it\n"
    "  -o json            for programs\n",
    &runKeys,
};

} // namespace cli
