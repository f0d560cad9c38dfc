// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl: the table of its verbs. One more verb is one more file beside this one and one more line here.

#include "app/cli/verbs.h"
#include "core/net/tlsmemory.h"

#include <array>
#include <string_view>
#include <vector>

int main(int argc, char** argv)
{
    net::keepTlsRecordBuffers();
    static constexpr std::array Verbs{&cli::SampleVerb, &cli::ServeVerb,   &cli::MapVerb,
                                      &cli::CallVerb,   &cli::KeysVerb,    &cli::WorkspaceVerb,
                                      &cli::PolicyVerb, &cli::OpenapiVerb, &cli::ManifestsVerb};
    const std::vector<std::string_view> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return cli::runVerb(Verbs, arguments);
}
