#include "sheet.h"

/* Categories: Okabe and Ito, "Color Universal Design" (2008). Counts: one hue, light to dark, so that grey keeps the
 * order. */
static const struct {
    const char *name;
    ent_theme theme;
} THEMES[] = {
    { "light",
      { "#ffffff",
        "#1a1a1a",
        "#555555",
        "#7a7a7a",
        "#dcdcdc",
        "#f4f4f2",
        "#8FA2B5",
        { "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8C6D1F", "#5B4B8A", "#8A8A8A" },
        { "#E3EEF7", "#B9D5EA", "#86B8DC", "#4D94C7", "#1F6EA8", "#0B4778" } } },
    { "dark",
      { "#15191e",
        "#f0f0f0",
        "#b8bec6",
        "#8e959e",
        "#333a42",
        "#1d232a",
        "#6F8397",
        { "#4FA9E0", "#F0823C", "#2CC497", "#E39AC4", "#F2B632", "#8CCBF2", "#C9A64A", "#A493DC", "#9A9A9A" },
        { "#1E3346", "#25506F", "#2D709D", "#4B94C6", "#86BDE3", "#CBE4F6" } } },
    { "print",
      { "#ffffff",
        "#000000",
        "#333333",
        "#555555",
        "#cccccc",
        "#f4f4f4",
        "#7A8794",
        { "#00517F", "#B04E00", "#00704F", "#A45C86", "#B37A00", "#2F8CC0", "#6B5315", "#463A6B", "#6E6E6E" },
        { "#E8E8E8", "#C6D3DE", "#93B1C8", "#5F8CAE", "#316690", "#0A3E66" } } },
};

const ent_theme *ent_chart__theme(ent_str name) {
    for (size_t i = 0; i < sizeof THEMES / sizeof *THEMES; i++)
        if (ent_str_is(name, THEMES[i].name)) return &THEMES[i].theme;
    return &THEMES[0].theme;
}
