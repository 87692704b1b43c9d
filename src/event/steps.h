/* Steps that a sentence's candidates go through; included by event.h. */
#ifndef ENT_EVENT_STEPS_H
#define ENT_EVENT_STEPS_H

/* what the stages of stretch.h are made of */
void ent_event__called_off(ent_event__found *f); /* was to visit B, but the trip was put off; denial.c */
uint8_t ent_event__verb_status(const ent_event__found *f, uint32_t clause); /* denial.c */
bool ent_event__formal(const ent_event__cand *c); /* mood.c */
const ent_event__np *ent_event__last_listed(const ent_event__sent *s, uint32_t np); /* of the list that group np begins; subject.c */
/* The group, or a member of its list, is headed by a noun of the class (0 = any), itself or behind "of". */
bool ent_event__np_class(const ent_event__found *f, uint32_t np, uint32_t class); /* classes.c */
ent_event__classes ent_event__classes_of(const ent_event__found *f, uint32_t np);
uint32_t ent_event__asked_about(const ent_event__found *f, uint32_t clause); /* asked.c */
uint32_t ent_event__theme_np(const ent_event__found *f, uint32_t id);
ent_event__cand *ent_event__cand_add(ent_event__found *f, const ent_event__trigger *t, uint32_t at, uint32_t clause);
const ent_event__trigger *ent_event__noun_rows(const ent_event__found *f, uint32_t head, uint32_t floor);
static inline const ent_event__trigger *ent_event__noun_at(const ent_event__found *f, uint32_t head, uint32_t floor) {
    return f->s->tok[head].bits & ENT_W_NOUN ? ent_event__noun_rows(f, head, floor) : NULL;
}
bool ent_event__sum(const ent_event__sent *s, uint32_t np); /* the group is a sum of money by its sign: $1.6bn */
void ent_event__find_nouns(ent_event__found *f);
void ent_event__find_gifts(ent_event__found *f);
void ent_event__find_sponsors(ent_event__found *f); /* sponsors.c */
void ent_event__find_pictured(ent_event__found *f); /* pictured.c */
void ent_event__find_sojourns(ent_event__found *f); /* the President, in Cairo for talks, said; sojourn.c */
void ent_event__find_present(ent_event__found *f); /* present.c */
void ent_event__of_guest(ent_event__found *f, ent_event__cand *c);
void ent_event__donations(ent_event__found *f); /* Norway: 2 million dollars (May); donors.c */
bool ent_event__donated(const ent_event__found *f, uint32_t subject);
uint32_t ent_event__donation_bracket(const ent_event__found *f, const ent_event__cand *c);
void ent_event__by_donor(const ent_event__found *f, ent_event__cand *c);
void ent_event__find_forums(ent_event__found *f);
void ent_event__operators(ent_event__found *f);
void ent_event__mark_companions(ent_event__found *f);
void ent_event__drop_topics(ent_event__found *f);
void ent_event__companions(ent_event__found *f);
/* Parties from the speaker, the sentences before, the body whose chronicle it is; carry.c. */
void ent_event__pair_nouns(ent_event__found *f);
void ent_event__from_afar(ent_event__found *f, ent_event__cand *c);
void ent_event__alongside(const ent_event__found *f, ent_event__cand *c); /* A, together with B: B too */
void ent_event__mere_measures(const ent_event__found *f, ent_event__cand *c); /* worth.c */
void ent_event__own_work(ent_event__found *f, ent_event__cand *c);
void ent_event__of_report(ent_event__found *f, ent_event__cand *c); /* paid in by members; report.c */
void ent_event__he(ent_event__found *f, ent_event__cand *c); /* he, she, him, her: the person named last */
void ent_event__remember(ent_event__found *f);
void ent_event__imply_speaker(ent_event__found *f, ent_event__cand *c);
void ent_event__scene(ent_event__found *f, ent_event__cand *c);
void ent_event__last_pair(ent_event__found *f, ent_event__cand *c);
void ent_event__names_in_object(ent_event__found *f, ent_event__cand *c);
void ent_event__other_of_two(ent_event__found *f, ent_event__cand *c);
void ent_event__untyped(ent_event__found *f); /* verbs that no row knows, between two; untyped.c */
bool ent_event__title_case(const ent_event__sent *s);
void ent_event__caused(const ent_event__found *f, ent_event__cand *c);
void ent_event__broken_off(const ent_event__found *f, ent_event__cand *c);
void ent_event__caption(const ent_event__found *f, ent_event__cand *c);
bool ent_event__agents(const ent_event__sent *s, const ent_event__cand *c);
void ent_event__participle_agents(const ent_event__found *f, ent_event__cand *c, uint32_t np, char role);
void ent_event__guests(ent_event__found *f); /* talks hosted by A and attended by B; guests.c */
void ent_event__find_help(ent_event__found *f); /* with money from A; help.c */
void ent_event__help(ent_event__found *f);
void ent_event__doer(ent_event__found *f); /* condemned the raid on A by B; doer.c */
bool ent_event__helper(const ent_event__found *f, uint32_t actor);
bool ent_event__acted_before(ent_event__found *f, ent_event__cand *c);
void ent_event__named_before(ent_event__found *f, ent_event__cand *c);
void ent_event__partner_before(ent_event__found *f, ent_event__cand *c);
bool ent_event__among_themselves(const ent_event__sent *s, const ent_event__cand *c);
bool ent_event__echo(const ent_event__sent *s, const ent_event__clause *x); /* as did B */
void ent_event__followed(ent_event__found *f, ent_event__cand *c);
void ent_event__fronted_place(ent_event__found *f, ent_event__cand *c);
void ent_event__other_side(ent_event__found *f, ent_event__cand *c);
void ent_event__facing(ent_event__found *f, ent_event__cand *c);
bool ent_event__origin(const ent_event__sent *s, uint32_t i); /* refugees from B; imply.c */
void ent_event__past_own(const ent_event__found *f, ent_event__cand *c); /* restricted its own trade with B; own.c */
void ent_event__because(ent_event__found *f, ent_event__cand *c);
/* The mentions inside a noun group, that of its head or those that modify it; who a mention stands for. named.c. How many. */
uint32_t ent_event__own_mentions(const ent_event__sent *s, ent_event__cand *c, const ent_event__np *g, char role, bool place);
uint32_t ent_event__add_mention(const ent_event__sent *s, ent_event__cand *c, uint32_t m, char role);
bool ent_event__on_topic(const ent_event__sent *s, uint32_t np);
bool ent_event__of_example(const ent_event__sent *s, uint32_t i);
void ent_event__named_behind(const ent_event__found *f, ent_event__cand *c, uint32_t subject, char role); /* telegram.c */
bool ent_event__in_bracket(ent_event__found *f, ent_event__cand *c, uint32_t i); /* dates in a bracket that opens at token i, into c */
void ent_event__all_of_bracket(ent_event__found *f, ent_event__cand *c);
bool ent_event__by_place(ent_event__found *f, ent_event__cand *c);
bool ent_event__left_over(const ent_event__found *f, const ent_event__cand *c, const ent_event__few *told,
                          ent_event__cand *one); /* gap.c */
bool ent_event__next_ahead(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from); /* ahead.c */
void ent_event__before_ahead(const ent_event__found *f, ent_event__cand *c);
void ent_event__talked_there(const ent_event__found *f, ent_event__cand *c);
bool ent_event__day_of_caption(ent_event__found *f, ent_event__cand *c);
bool ent_event__day_of_meeting(ent_event__found *f, ent_event__cand *c); /* at which they signed; meetday.c */
void ent_event__more_days(ent_event__found *f, ent_event__cand *c);
bool ent_event__relative_days(const ent_event__found *f, ent_event__cand *c);
void ent_event__including(ent_event__found *f, ent_event__cand *c);
void ent_event__there(ent_event__found *f, ent_event__cand *c); /* sent troops there; theme.c */
void ent_event__own_legation(const ent_event__found *f, ent_event__cand *c);
void ent_event__until(ent_event__found *f, ent_event__cand *c);
void ent_event__fill_group(const ent_event__sent *s, ent_event__cand *c, uint32_t i); /* who is named in the noun's group and on it */
bool ent_event__fill_measure(const ent_event__found *f, ent_event__cand *c, uint32_t np);
void ent_event__fill_text(const ent_event__found *f, ent_event__cand *c, uint32_t np);
bool ent_event__that_relative(const ent_event__sent *s, uint32_t id);
void ent_event__theme_tells(ent_event__found *f, ent_event__cand *c); /* the embargo that A imposed was lifted; theme.c */
double ent_event__term_cost(const ent_event__found *f, const ent_event__cand *c, uint32_t token); /* what a date costs; terms.c */
double ent_event__counted(const ent_event__found *f, const ent_event__cand *c, uint32_t home, uint32_t end, int side);
uint64_t ent_event__dated_apart(const ent_event__found *f, const ent_event__cand *c); /* with A in April, with B in May */
void ent_event__on_own_day(const ent_event__sent *s, const ent_event__cand *c, uint64_t apart, uint32_t p, ent_event__cand *one);
uint64_t ent_event__severally(const ent_event__found *f, const ent_event__cand *c); /* bilateral meetings with A and B */
bool ent_event__next_goal(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from);
void ent_event__again_named(const ent_event__sent *s, ent_event__cand *one, const ent_event__cand *c, uint32_t np);
void ent_event__undone(ent_event__found *f, ent_event__cand *c); /* Border closed by A. Reopened in June; resume.c */
void ent_event__returned(ent_event__found *f, ent_event__cand *c);
void ent_event__as_many(ent_event__found *f, ent_event__cand *c); /* another tripartite meeting */
void ent_event__note(ent_event__found *f, const ent_event__cand *c); /* what the next sentence may go on with */
void ent_event__remember_foes(ent_event__found *f, const ent_event__cand *c); /* foes.c */
uint32_t ent_event__enemy(const ent_event__found *f, uint32_t actor);
void ent_event__held_by_enemy(const ent_event__found *f, ent_event__cand *c);
void ent_event__between_foes(ent_event__found *f, ent_event__cand *c);
void ent_event__react(ent_event__found *f, ent_event__cand *c); /* denounced the raid: whoever did it; react.c */
bool ent_event__told_before(const ent_event__sent *s, const ent_event__cand *c, uint32_t np);
void ent_event__on_deal(ent_event__found *f, ent_event__cand *c); /* Brussels approved: A's merger with B; deal.c */
void ent_event__remember_deal(ent_event__found *f, const ent_event__cand *c);
void ent_event__disasters(ent_event__found *f); /* storms attack nobody; disaster.c */
void ent_event__relief(const ent_event__found *f, ent_event__cand *c);
void ent_event__refugees(const ent_event__found *f, ent_event__cand *c);
void ent_event__remember_doers(ent_event__found *f, const ent_event__cand *c);
void ent_event__dispatch(ent_event__found *f); /* the head of one; home.c */
/* guests of the speaker; visitor.c */
void ent_event__hosted(const ent_event__found *f, ent_event__cand *c);
void ent_event__foreign_guest(const ent_event__found *f, ent_event__cand *c);
void ent_event__called_in(const ent_event__found *f, ent_event__cand *c);
void ent_event__with_us(const ent_event__found *f, ent_event__cand *c);
void ent_event__guest_signs(const ent_event__found *f, ent_event__cand *c);
bool ent_event__day_of_guest(const ent_event__found *f, const ent_event__cand *c, uint32_t home, uint32_t there);
void ent_event__stage(ent_event__found *f, ent_event__cand *c);
void ent_event__home(ent_event__found *f, ent_event__cand *c);  /* the state that the paragraph is about; home.c */

void ent_event__welcomed(ent_event__found *f, ent_event__cand *c); /* welcomed the agreement between them; welcomed.c */
void ent_event__mediator_says(ent_event__found *f, ent_event__cand *c); /* said the American mediator */
void ent_event__mediates(ent_event__found *f, ent_event__cand *c); /* A and B signed, C mediating; mediator.c */
uint8_t ent_event__unsaid(const ent_event__sent *s); /* nouns, verbs that a sentence may leave out; those.c */
void ent_event__without_those(const ent_event__found *f, ent_event__cand *c); /* those with B; those.c */
bool ent_event__next_those(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from);

/* Whoever else takes part; imply.c. */
bool ent_event__wants_other(const ent_event__found *f, const ent_event__cand *c);
char ent_event__other_role(const ent_event__found *f, const ent_event__cand *c);
bool ent_event__known_party(const ent_event__cand *c, const ent_mention *x);
bool ent_event__anyone(const ent_event__sent *s, const ent_event__np *g); /* several neighbours */
bool ent_event__nameless(const ent_event__found *f, const ent_event__cand *c); /* with other countries; nameless.c */

#endif
