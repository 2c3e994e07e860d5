"""Who has which review: never two, never for ever, and nobody who has lost it changes anything."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from desk import LEASE

from docpipe.errors import ClaimLost, ClaimTaken, NotAllowed, ReviewNotFound
from docpipe.permissions import Caller, Grant, Permission
from docpipe.review import claim, claim_next, get_review, give_up, keep_claim, save_draft
from docpipe.store import session
from docpipe.store.events import list_events


def test_twenty_people_never_get_the_same(desk, engine) -> None:
    ids = {desk.document() for _ in range(60)}
    people = [desk.person(f"p{n}") for n in range(20)]
    start = threading.Barrier(len(people))

    def work(caller: Caller) -> list:
        start.wait()
        taken = []
        for _ in range(3):
            with session(engine) as current:
                found = claim_next(current, caller, LEASE)
                taken.append(found)
            with session(engine) as current:
                current.connection().exec_driver_sql(
                    "UPDATE reviews SET claimed_by = (SELECT id FROM users WHERE name = 'sink'), claim_until = "
                    "now() + interval '1 h' WHERE document_id = %s",
                    (found,),
                )
        return taken

    desk.person("sink")
    with ThreadPoolExecutor(len(people)) as pool:
        taken = [one for found in pool.map(work, people) for one in found]
    assert len(taken) == 60
    assert set(taken) == ids


def test_the_last_one_goes_to_one_of_twenty(desk, engine) -> None:
    wanted = desk.document()
    people = [desk.person(f"p{n}") for n in range(20)]
    start = threading.Barrier(len(people))

    def work(caller: Caller) -> object:
        start.wait()
        with session(engine) as current:
            return claim_next(current, caller, LEASE)

    with ThreadPoolExecutor(len(people)) as pool:
        taken = list(pool.map(work, people))
    assert taken.count(wanted) == 1
    assert taken.count(None) == 19


def test_ones_own_claim_comes_first_and_keeps_its_token(desk, run) -> None:
    first, _ = desk.document(), desk.document()
    anna = desk.person("anna")
    assert run(claim_next, anna, LEASE) == first
    token = run(get_review, anna, first, desk.registry)["claim"]["token"]
    assert run(claim_next, anna, LEASE) == first
    assert run(claim, anna, first, LEASE).token == token
    assert run(get_review, anna, first, desk.registry)["claim"]["token"] == token


def test_a_claim_of_somebody_else_is_refused_with_a_name(desk, run) -> None:
    wanted = desk.document()
    anna, bert = desk.person("anna"), desk.person("bert")
    taken = run(claim, anna, wanted, LEASE)
    with pytest.raises(ClaimTaken, match="Anna has it") as refused:
        run(claim, bert, wanted, LEASE)
    assert refused.value.extras["claim"]["by"] == "anna"
    assert run(claim_next, bert, LEASE) is None
    seen = run(get_review, bert, wanted, desk.registry)["claim"]
    assert (seen["by"], seen["mine"], "token" in seen) == ("anna", False, False)
    run(give_up, anna, wanted, taken.token)
    assert run(claim_next, bert, LEASE) == wanted


def test_a_claim_that_ended_is_taken_by_the_next_and_its_holder_is_fenced_off(desk, run) -> None:
    wanted = desk.document()
    anna, bert = desk.person("anna"), desk.person("bert")
    old = run(claim, anna, wanted, LEASE)
    desk.expire(wanted)
    assert run(get_review, bert, wanted, desk.registry)["claim"] is None
    new = run(claim, bert, wanted, LEASE)
    assert new.token > old.token
    with pytest.raises(ClaimTaken):
        run(keep_claim, anna, wanted, old.token, LEASE)
    with pytest.raises(ClaimTaken):
        run(save_draft, anna, wanted, old.token, 0, [], desk.registry)
    run(give_up, bert, wanted, new.token)
    with pytest.raises(ClaimLost):
        run(save_draft, anna, wanted, old.token, 0, [], desk.registry)


def test_a_claim_that_ended_unnoticed_can_be_gone_on_with(desk, run) -> None:
    wanted = desk.document()
    anna = desk.person("anna")
    taken = run(claim, anna, wanted, LEASE)
    desk.expire(wanted)
    kept = run(keep_claim, anna, wanted, taken.token, LEASE)
    assert (kept.token, kept.live) == (taken.token, True)


def test_only_people_with_the_right_for_the_type_may_claim(desk, run) -> None:
    wanted = desk.document()
    carl = desk.person("carl", types=frozenset({"contract"}))
    key = Caller("key:erp", (Grant(Permission.REVIEW),))
    assert run(claim_next, carl, LEASE) is None
    with pytest.raises(NotAllowed):
        run(claim, carl, wanted, LEASE)
    with pytest.raises(NotAllowed):
        run(claim_next, carl, LEASE, "invoice")
    with pytest.raises(NotAllowed, match="Only people"):
        run(claim, key, wanted, LEASE)
    with pytest.raises(NotAllowed):
        run(get_review, carl, wanted, desk.registry)


def test_taking_and_giving_back_are_told(desk, engine, run) -> None:
    wanted, anna = desk.document(), desk.person("anna")
    taken = run(claim, anna, wanted, LEASE)
    run(keep_claim, anna, wanted, taken.token, LEASE)
    run(give_up, anna, wanted, taken.token)
    kinds = [(event.kind, event.actor) for event in run(list_events, wanted)]
    assert kinds[-2:] == [("claim_taken", "user:anna"), ("claim_given_up", "user:anna")]


def test_what_waits_for_nobody_cannot_be_claimed(desk, run) -> None:
    wanted, anna = desk.document(), desk.person("anna")
    run(
        lambda current: current.connection().exec_driver_sql(
            "UPDATE documents SET status = 'failed' WHERE id = %s", (wanted,)
        )
    )
    with pytest.raises(ReviewNotFound):
        run(claim, anna, wanted, LEASE)
