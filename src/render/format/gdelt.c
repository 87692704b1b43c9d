#include "format.h"

static const char HEADER[] =
    "GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\t"
    "Actor1Code\tActor1Name\tActor1CountryCode\tActor1KnownGroupCode\tActor1EthnicCode\tActor1Religion1Code\tActor1Religion2Code\t"
    "Actor1Type1Code\tActor1Type2Code\tActor1Type3Code\t"
    "Actor2Code\tActor2Name\tActor2CountryCode\tActor2KnownGroupCode\tActor2EthnicCode\tActor2Religion1Code\tActor2Religion2Code\t"
    "Actor2Type1Code\tActor2Type2Code\tActor2Type3Code\t"
    "IsRootEvent\tEventCode\tEventBaseCode\tEventRootCode\tQuadClass\tGoldsteinScale\tNumMentions\tNumSources\tNumArticles\tAvgTone\t"
    "Actor1Geo_Type\tActor1Geo_FullName\tActor1Geo_CountryCode\tActor1Geo_ADM1Code\tActor1Geo_Lat\tActor1Geo_Long\tActor1Geo_FeatureID\t"
    "Actor2Geo_Type\tActor2Geo_FullName\tActor2Geo_CountryCode\tActor2Geo_ADM1Code\tActor2Geo_Lat\tActor2Geo_Long\tActor2Geo_FeatureID\t"
    "ActionGeo_Type\tActionGeo_FullName\tActionGeo_CountryCode\tActionGeo_ADM1Code\tActionGeo_Lat\tActionGeo_Long\tActionGeo_FeatureID\t"
    "DATEADDED\tSOURCEURL\n";

/* Roots of CAMEO that PLOVER's types were made of (Source: PLOVER codebook); OTHER has none. */
static const char *const CAMEO[ENT_TYPES] = { "03", "04", "05", "08", "06", "07", "08", "10", "11",
                                              "12", "13", "14", "16", "15", "17", "19", "" };

static void blank(ent_out *o, int n) {
    while (n--) ent_out_char(o, '\t');
}

static void dates(ent_out *o, const ent_event *e) {
    ent_render__precision p = ent_render__precision_of(e->date);
    bool one_day = e->days.first != ENT_NO_DAY && e->days.first == e->days.last;
    ent_civil a = { 0 }, b = { 0 };
    if (e->days.first != ENT_NO_DAY) a = ent_day_civil(e->days.first);
    if (e->days.last != ENT_NO_DAY) b = ent_day_civil(e->days.last);
    bool year = p != P_NONE && p != P_OPEN && a.year > 0 && a.year == b.year, month = year && a.month == b.month;
    if (one_day && year) ent_out_fmt(o, "%04d%02d%02d", a.year, a.month, a.day);
    ent_out_char(o, '\t');
    if (month) ent_out_fmt(o, "%04d%02d", a.year, a.month);
    ent_out_char(o, '\t');
    if (year) ent_out_int(o, a.year);
    ent_out_char(o, '\t');
    if (one_day && year) ent_out_fmt(o, "%.4f", a.year + (a.month * 30 + a.day) / 365.0);
}

static void actor(ent_out *o, const ent_entity *x) {
    if (!x) {
        blank(o, 10);
        return;
    }
    bool state = x->kind == ENT_ACTOR_STATE;
    ent_out_char(o, '\t');
    ent_render__cell(o, x->id, '\t');
    if (state) ent_render__cell(o, x->sector, '\t');
    ent_out_char(o, '\t');
    ent_render__cell(o, x->name.n ? x->name : x->id, '\t');
    ent_out_char(o, '\t');
    if (state) ent_render__cell(o, x->id, '\t');
    ent_out_char(o, '\t');
    if (!state) ent_render__cell(o, x->id, '\t');
    blank(o, 4);
    ent_render__cell(o, x->sector, '\t');
    blank(o, 2);
}

static void row(ent_out *o, const ent_event *e, const ent_entity *a, const ent_entity *b, size_t number) {
    const char *root = CAMEO[e->type];
    ent_out_int(o, (int64_t)number);
    ent_out_char(o, '\t');
    dates(o, e);
    actor(o, a);
    actor(o, b);
    ent_out_fmt(o, "\t1\t%s%s\t%s%s\t%s\t", root, *root ? "0" : "", root, *root ? "0" : "", root);
    if (ent_type_quad(e->type)) ent_out_int(o, ent_type_quad(e->type));
    ent_out_char(o, '\t');
    if (e->score == e->score) ent_out_num(o, e->score);
    ent_out_fmt(o, "\t%u\t1\t1\t", e->evidences + 1);
    blank(o, 15); /* tone, and where the actors are */
    blank(o, 1);
    ent_render__cell(o, e->place, '\t');
    blank(o, 7);
    ent_render__cell(o, e->document, '\t');
    if (e->line) ent_out_fmt(o, "#L%u", e->line);
    ent_out_char(o, '\n');
}

/* A row for each two that deal with each other, the acting one first; one with an empty second actor when there is no such. */
static void rows(ent_out *o, const ent_event *e, size_t *number) {
    bool any = false;
    for (uint32_t i = 0; i < e->entities; i++) {
        for (uint32_t j = i + 1; j < e->entities; j++) {
            int direction;
            if (!ent_corpus_contact(e, i, j, &direction)) continue;
            bool turned = direction < 0;
            row(o, e, &e->entity[turned ? j : i], &e->entity[turned ? i : j], ++*number);
            any = true;
        }
    }
    if (!any) row(o, e, e->entities ? &e->entity[0] : NULL, NULL, ++*number);
}

ent_status ent_render__gdelt(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    size_t number = 0;
    ent_out_z(out, HEADER);
    for (size_t i = 0; i < in->corpus->events; i++) rows(out, in->corpus->event[i].record, &number);
    return ENT_OK;
}
