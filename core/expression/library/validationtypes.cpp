// SPDX-License-Identifier: GPL-3.0-or-later
// What the policies that validate say about a message: a list of it stands in their variable.
#include "core/expression/library/context.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/list.h"

namespace expression {

Type ValidationErrorType;

namespace {
class ValidationErrorObject final : public Object
{
public:
    explicit ValidationErrorObject(ValidationErrorContent what)
        : content(std::move(what))
    { }
    const ValidationErrorContent content;
};

template<std::string ValidationErrorContent::*Field>
Value errorText(Call& call)
{
    return call.giveText(call.as<ValidationErrorObject>(0).content.*Field);
}

const Type& errorListType()
{
    static const Type& type = *construct(*registry().find("List", 1), {&ValidationErrorType});
    return type;
}
} // namespace

const ValidationErrorContent* viewValidationError(const Value& value)
{
    const auto* object =
        value.type() == &ValidationErrorType ? dynamic_cast<const ValidationErrorObject*>(value.asObject()) : nullptr;
    return object ? &object->content : nullptr;
}

Value makeValidationErrors(const Value& before, std::vector<ValidationErrorContent> errors)
{
    Ref<List> out(new List);
    if (!before.isNull() && before.type() == &errorListType())
        out->items = static_cast<const List*>(before.asObject())->items;
    for (ValidationErrorContent& one : errors)
        out->items.push_back(
            Value::object(ValidationErrorType, Ref<Object>(new ValidationErrorObject(std::move(one)))));
    return Value::object(errorListType(), Ref<Object>(out.get()));
}

TypeRows validationTypes()
{
    return {
        {"Gateway",
         "class ValidationError",
         {
             {"string Name { get; }", errorText<&ValidationErrorContent::name>},
             {"string Type { get; }", errorText<&ValidationErrorContent::type>},
             {"string ValidationRule { get; }", errorText<&ValidationErrorContent::rule>},
             {"string Details { get; }", errorText<&ValidationErrorContent::details>},
             {"string Action { get; }", errorText<&ValidationErrorContent::action>},
         },
         &ValidationErrorType},
    };
}

} // namespace expression
