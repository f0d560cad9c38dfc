// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/object.h"

#include "core/expression/runtime/cursor.h"
#include "core/expression/runtime/type.h"
#include "core/expression/runtime/value.h"

namespace expression {

namespace {
struct Graveyard
{
    Object* first = nullptr;
    bool isDigging = false;
};
thread_local Graveyard graveyard;
} // namespace

std::unique_ptr<Cursor> Object::open(Machine&)
{
    return nullptr;
}

void Object::write(Machine&, std::string& out, const Value& self)
{
    out += self.type()->fullName();
}

std::optional<std::string> Object::format(Machine&, std::string_view)
{
    return std::nullopt;
}

std::optional<int32_t> Object::compareTo(Machine&, const Value&)
{
    return std::nullopt;
}

// What dies while another object dies waits for its turn.
void Object::destroy(Object* object) noexcept
{
    object->m_nextDead = graveyard.first;
    graveyard.first = object;
    if (graveyard.isDigging)
        return;
    graveyard.isDigging = true;
    while (graveyard.first) {
        Object* dead = graveyard.first;
        graveyard.first = dead->m_nextDead;
        delete dead;
    }
    graveyard.isDigging = false;
}

} // namespace expression
