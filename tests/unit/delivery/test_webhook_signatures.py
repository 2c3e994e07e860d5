import base64

import pytest

from docpipe.delivery.signing import PREFIX, new_secret, sign, signed_headers

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
BODY = b'{"test": 2432232314}'


def test_the_published_vector_of_standard_webhooks_is_met() -> None:
    assert sign(SECRET, ID, 1614265330, BODY) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_the_headers_say_id_and_seconds_of_what_is_signed() -> None:
    headers = signed_headers([SECRET], ID, 1614265330, BODY)
    assert headers == {
        "webhook-id": ID,
        "webhook-timestamp": "1614265330",
        "webhook-signature": sign(SECRET, ID, 1614265330, BODY),
    }


def test_while_two_secrets_are_good_both_sign() -> None:
    other = new_secret()
    signature = signed_headers([other, SECRET], ID, 1614265330, BODY)["webhook-signature"]
    assert signature.split(" ") == [sign(one, ID, 1614265330, BODY) for one in (other, SECRET)]


@pytest.mark.parametrize(
    ("message_id", "timestamp", "body"),
    [
        (ID + "x", 1614265330, BODY),  # another message
        (ID, 1614265331, BODY),  # another moment
        (ID, 1614265330, BODY + b" "),  # another body
    ],
)
def test_whatever_changes_changes_the_signature(message_id: str, timestamp: int, body: bytes) -> None:
    assert sign(SECRET, message_id, timestamp, body) != sign(SECRET, ID, 1614265330, BODY)


def test_a_secret_is_new_and_long_enough() -> None:
    one, other = new_secret(), new_secret()
    assert one != other
    assert 24 <= len(base64.b64decode(one.removeprefix(PREFIX))) <= 64


def test_a_secret_that_is_none_is_not_signed_with() -> None:
    with pytest.raises(ValueError, match="not base64"):
        sign("whsec_no base64!", ID, 0, BODY)
