#include "format/format.h"

static const ent_format FORMATS[] = {
#define FORMAT(name, family, file, write, needs, summary, read_by, cannot, spec) \
    { #name, file, summary, read_by, cannot, spec, write, family, needs },
#include "formats.def"
#undef FORMAT
};
enum { COUNT = sizeof FORMATS / sizeof *FORMATS };

const ent_format *ent_formats(size_t *n) {
    *n = COUNT;
    return FORMATS;
}

const ent_format *ent_format_find(ent_str name) {
    for (size_t i = 0; i < COUNT; i++)
        if (ent_str_is(name, FORMATS[i].name)) return &FORMATS[i];
    return NULL;
}

bool ent_format_suits(const ent_format *f, const ent_render_input *in) {
    if (!(f->needs & ENT_FORMAT_DATED)) return true;
    for (size_t i = 0; i < in->corpus->events; i++) {
        const ent_event *e = in->corpus->event[i].record;
        if (e->days.first != ENT_NO_DAY || e->days.last != ENT_NO_DAY) return true;
    }
    return false;
}
