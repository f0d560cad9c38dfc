// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/state.h"

#include <array>

namespace widgets {

namespace {
struct StateRoles
{
    Role text;
    Role tint;
    Role mark;
};
constexpr std::array<StateRoles, 5> RolesOfStates{{
    {Role::SuccessText, Role::SuccessTint, Role::SuccessMark},
    {Role::InfoText, Role::InfoTint, Role::InfoMark},
    {Role::WarningText, Role::WarningTint, Role::WarningMark},
    {Role::DangerText, Role::DangerTint, Role::DangerMark},
    {Role::NeutralText, Role::NeutralTint, Role::NeutralMark},
}};

const StateRoles& rolesOf(State state)
{
    return RolesOfStates[static_cast<size_t>(state)];
}
} // namespace

Role textRole(State state)
{
    return rolesOf(state).text;
}

Role tintRole(State state)
{
    return rolesOf(state).tint;
}

Role markRole(State state)
{
    return rolesOf(state).mark;
}

} // namespace widgets
