#include "entente/event.h"

#include <math.h>

/* Source: PLOVER manual, Open Event Data Alliance, 2021 (types, quad categories, conflict-cooperation scores). */
static const struct {
    const char *name;
    ent_quad quad;
    double score;
} TYPE[ENT_TYPES] = {
    [ENT_AGREE] = { "AGREE", ENT_QUAD_VC, 2.5 },         [ENT_CONSULT] = { "CONSULT", ENT_QUAD_VC, 2.5 },
    [ENT_SUPPORT] = { "SUPPORT", ENT_QUAD_VC, 5 },       [ENT_CONCEDE] = { "CONCEDE", ENT_QUAD_VC, 4.5 },
    [ENT_COOPERATE] = { "COOPERATE", ENT_QUAD_MC, 9.5 }, [ENT_AID] = { "AID", ENT_QUAD_MC, 10 },
    [ENT_RETREAT] = { "RETREAT", ENT_QUAD_MC, 6.5 },     [ENT_REQUEST] = { "REQUEST", ENT_QUAD_VX, 0 },
    [ENT_ACCUSE] = { "ACCUSE", ENT_QUAD_VX, -3 },        [ENT_REJECT] = { "REJECT", ENT_QUAD_VX, -2 },
    [ENT_THREATEN] = { "THREATEN", ENT_QUAD_VX, -3.5 },  [ENT_PROTEST] = { "PROTEST", ENT_QUAD_MX, -5 },
    [ENT_SANCTION] = { "SANCTION", ENT_QUAD_MX, -6 },    [ENT_MOBILIZE] = { "MOBILIZE", ENT_QUAD_MX, -5.5 },
    [ENT_COERCE] = { "COERCE", ENT_QUAD_MX, -7 },        [ENT_ASSAULT] = { "ASSAULT", ENT_QUAD_MX, -9 },
    [ENT_OTHER] = { "OTHER", ENT_QUAD_NONE, NAN },
};

static const ent_type_mode MODE[] = {
    { ENT_CONSULT, "visit", 4 }, { ENT_CONSULT, "third-party", 1 }, { ENT_CONSULT, "multilateral", 4 },
    { ENT_CONSULT, "phone", 1.5 }, { ENT_RETREAT, "withdraw", 8 }, { ENT_RETREAT, "release", 6.5 },
    { ENT_RETREAT, "disarm", 10 }, { ENT_RETREAT, "ceasefire", 7.5 }, { ENT_RETREAT, "access", 6.5 },
    { ENT_RETREAT, "resign", 4.5 }, { ENT_REQUEST, "assist", 0.5 }, { ENT_REQUEST, "change", -1 },
    { ENT_REQUEST, "yield", -1 }, { ENT_REQUEST, "meet", 0 }, { ENT_ACCUSE, "disapprove", -2 },
    { ENT_ACCUSE, "investigate", -3.5 }, { ENT_ACCUSE, "allege", -3.5 }, { ENT_REJECT, "assist", -1.5 },
    { ENT_REJECT, "change", -2 }, { ENT_REJECT, "yield", -2 }, { ENT_REJECT, "meet", -2 },
    { ENT_THREATEN, "restrict", -3 }, { ENT_THREATEN, "arrest", -3.5 }, { ENT_THREATEN, "relations", -3.5 },
    { ENT_THREATEN, "expel", -3.5 }, { ENT_THREATEN, "violence", -3.5 }, { ENT_THREATEN, "territory", -4 },
    { ENT_PROTEST, "demo", -5 }, { ENT_PROTEST, "riot", -7 }, { ENT_PROTEST, "strike", -5 },
    { ENT_PROTEST, "hunger", -4.5 }, { ENT_PROTEST, "boycott", -4.5 }, { ENT_PROTEST, "obstruct", -4.5 },
    { ENT_SANCTION, "convict", -6 }, { ENT_SANCTION, "expel", -5.5 }, { ENT_SANCTION, "withdraw", -6 },
    { ENT_SANCTION, "discontinue", -6 }, { ENT_MOBILIZE, "troops", -6.5 }, { ENT_MOBILIZE, "weapons", -6.5 },
    { ENT_MOBILIZE, "police", -5.5 }, { ENT_MOBILIZE, "militia", -6 }, { ENT_COERCE, "censor", -6.5 },
    { ENT_COERCE, "curfew", -6.5 }, { ENT_COERCE, "misinformation", -6.5 }, { ENT_COERCE, "martial-law", -7.5 },
    { ENT_ASSAULT, "destroy", -8.5 }, { ENT_ASSAULT, "beat", -7.5 }, { ENT_ASSAULT, "crowd-control", -7.5 },
    { ENT_ASSAULT, "primitive", -8 }, { ENT_ASSAULT, "targeted", -9.5 }, { ENT_ASSAULT, "suicide-attack", -9.5 },
    { ENT_ASSAULT, "aerial", -9.5 }, { ENT_ASSAULT, "drone", -9.5 }, { ENT_ASSAULT, "heavy-weapons", -9.5 },
    { ENT_ASSAULT, "unconventional", -10 },
};

static const char *const STATUS[ENT_STATUSES] = { "actual", "planned", "ongoing", "cancelled", "hypothetical", "negated" };
static const char *const QUAD[] = { "", "VC", "MC", "VX", "MX" };

const ent_type_mode *ent_type_modes(size_t *n) {
    *n = sizeof MODE / sizeof *MODE;
    return MODE;
}

const char *ent_type_name(ent_type t) { return TYPE[t].name; }
ent_quad ent_type_quad(ent_type t) { return TYPE[t].quad; }
const char *ent_quad_name(ent_quad q) { return QUAD[q]; }
const char *ent_status_name(ent_event_status s) { return STATUS[s]; }

bool ent_type_parse(ent_str name, ent_type *t) {
    for (int i = 0; i < ENT_TYPES; i++)
        if (ent_str_is(name, TYPE[i].name)) return *t = (ent_type)i, true;
    return false;
}

bool ent_status_parse(ent_str name, ent_event_status *s) {
    for (int i = 0; i < ENT_STATUSES; i++)
        if (ent_str_is(name, STATUS[i])) return *s = (ent_event_status)i, true;
    return false;
}

double ent_type_score(ent_type t, ent_str mode) {
    for (size_t i = 0; mode.n && i < sizeof MODE / sizeof *MODE; i++)
        if (MODE[i].type == t && ent_str_is(mode, MODE[i].mode)) return MODE[i].score;
    return TYPE[t].score;
}
