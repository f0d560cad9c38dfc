// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/jsonnatives.h"

#include "core/expression/library/sequences.h"

namespace expression {

namespace {
Value refuseIndex(Call& call, std::string_view kind)
{
    return call.machine.raise("ArgumentException",
                              "Accessed " + std::string(kind) + " values with invalid key value: \""
                                  + toText(call.machine, call[1]) + "\".");
}
} // namespace

Ref<JsonToken> jsonOrNull(Machine& machine, const Value& value)
{
    return value.isNull() ? makeJsonValue(machine, {}) : Ref<JsonToken>(value.as<JsonToken>());
}

// What a constructor or Add is given: a token, or a value that becomes one.
Ref<JsonToken> jsonContentOf(Machine& machine, const Value& value)
{
    if (dynamic_cast<JsonToken*>(value.asObject()))
        return Ref<JsonToken>(value.as<JsonToken>());
    return jsonOf(machine, value);
}

void addJsonContent(Machine& machine, JsonToken& container, const Value& value)
{
    const bool isToken = dynamic_cast<JsonToken*>(value.asObject()) != nullptr;
    const bool isSequence = !value.isNull() && !value.isText() && !isToken && dynamic_cast<Object*>(value.asObject())
        && (value.type()->kind == Type::Kind::Array || instanceOf(*value.type(), types::IEnumerableOf));
    if (isSequence) {
        for (const Value& item : collect(machine, value))
            addJsonContent(machine, container, item);
        return;
    }
    Ref<JsonToken> child = jsonContentOf(machine, value);
    if (!child)
        return;
    if (container.kind == JsonKind::Object) {
        if (child->kind != JsonKind::Property) {
            machine.raise("ArgumentException",
                          "Can not add Newtonsoft.Json.Linq.JValue to Newtonsoft.Json.Linq.JObject.");
            return;
        }
        if (container.property(child->name)) {
            machine.raise(
                "ArgumentException",
                "Can not add property " + child->name
                    + " to Newtonsoft.Json.Linq.JObject. Property with the same name already exists on object.");
            return;
        }
    }
    container.insert(machine, container.children().size(), std::move(child));
}

Value parseJson(Call& call, JsonKind wanted)
{
    if (call.refusesNull(0, "s")) // of the StringReader within
        return {};
    const Ref<JsonToken> out = parseJsonText(call.machine, call.text(0), wanted);
    return tokenValue(out.get());
}

Value jsonFromObject(Call& call)
{
    if (call.refusesNull(0, "o"))
        return {};
    Ref<JsonToken> out = jsonOf(call.machine, call[0]);
    if (!out)
        return {};
    if (!isInstance(tokenValue(out.get()), *call.result))
        return call.machine.raise("ArgumentException",
                                  "Object serialized to another kind. " + call.result->clrName + " instance expected.");
    return tokenValue(out.get());
}

Value jsonChildAt(Call& call)
{
    const JsonToken& self = jsonAt(call);
    if (self.kind == JsonKind::Object) {
        if (!call[1].isText())
            return call.isNull(1) ? Value() : refuseIndex(call, "JObject");
        return tokenValue(self.find(call.text(1)));
    }
    if (self.kind == JsonKind::Array) {
        if (call.isNull(1) || !call[1].type()->isInteger())
            return refuseIndex(call, "JArray");
        const int64_t index = call.integer(1);
        if (index < 0 || index >= static_cast<int64_t>(self.children().size()))
            return call.machine.raiseArgument(
                "ArgumentOutOfRangeException",
                "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
        return tokenValue(self.children()[static_cast<size_t>(index)].get());
    }
    return call.machine.raise("InvalidOperationException",
                              "Cannot access child value on Newtonsoft.Json.Linq."
                                  + std::string(self.kind == JsonKind::Property ? "JProperty." : "JValue."));
}

Value setJsonChildAt(Call& call)
{
    JsonToken& self = jsonAt(call);
    Ref<JsonToken> value = jsonOrNull(call.machine, call[2]);
    if (self.kind == JsonKind::Object) {
        if (!call[1].isText())
            return refuseIndex(call, "JObject");
        if (JsonToken* known = self.property(call.text(1)))
            known->replace(call.machine, 0, std::move(value));
        else
            self.insert(call.machine, self.children().size(),
                        makeJsonProperty(call.machine, std::string(call.text(1)), std::move(value)));
        return {};
    }
    if (self.kind != JsonKind::Array)
        return call.machine.raise("InvalidOperationException",
                                  "Cannot set child value on Newtonsoft.Json.Linq.JValue.");
    if (call.isNull(1) || !call[1].type()->isInteger() || call.integer(1) < 0
        || call.integer(1) >= static_cast<int64_t>(self.children().size()))
        return call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
    self.replace(call.machine, static_cast<size_t>(call.integer(1)), std::move(value));
    return {};
}

Value giveJsonTokens(Call& call, const std::vector<JsonToken*>& tokens)
{
    auto list = call.machine.make<List>();
    for (JsonToken* one : tokens)
        list->items.push_back(tokenValue(one));
    return call.give(list);
}

Value jsonChildren(Call& call)
{
    std::vector<JsonToken*> out;
    for (const auto& child : jsonAt(call).children()) {
        if (call.typeArguments.empty() || isInstance(tokenValue(child.get()), *call.typeArguments[0]))
            out.push_back(child.get());
    }
    return giveJsonTokens(call, out);
}

Value jsonValues(Call& call)
{
    std::vector<Value> out;
    for (const auto& child : jsonAt(call).children()) {
        const bool isMember = child->kind == JsonKind::Property;
        out.push_back(call.typeArguments.empty() ? tokenValue((isMember ? child->children().front() : child).get())
                                                 : changeJson(call.machine, *child, *call.typeArguments[0]));
        if (call.machine.isThrowing())
            return {};
    }
    auto list = call.machine.make<List>(std::move(out));
    return call.give(list);
}

Value jsonToString(Call& call)
{
    std::string out;
    if (call.count() > 1 && call[1].type()->kind == Type::Kind::Enum)
        writeJson(call.machine, out, jsonAt(call), call.integer(1) == 1);
    else if (call.count() > 1 && !jsonAt(call).isContainer())
        out = formatText(call.machine, jsonAt(call).value, call.text(1));
    else
        jsonAt(call).write(call.machine, out, call[0]);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value jsonOfPrimitive(Call& call)
{
    return tokenValue(makeJsonValue(call.machine, call[0]).get());
}

} // namespace expression
