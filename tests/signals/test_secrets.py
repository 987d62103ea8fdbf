"""Credentials are found with their exact span, and what only looks like one is left alone."""

from __future__ import annotations

import pytest

from ticket_lint.signals.secrets import find
from ticket_lint.text import fold

HEX32 = "5cfd2fd1755d40ecb72977518be15d3b"
LONG = "Ab8k3J5x7Qm2Zt9Wv1Yc4Lf6Np0Rs8Ud2Hg5Kj7Xb3Mn9Qr4Tv6"

# Put together at run time, so that no scanner takes this file for a leak.
SHAPES = {
    "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJ1aWQiOiI4MDQxMiJ9.Q1w2E3r4T5y6U7i8",
    "agora-token": f"006{HEX32}IAB{LONG}",
    "zego-token": f"04AAAA{LONG}",
    "usersig": f"eJw{LONG}{LONG}",
    "aws-key": "AK" + "IAQ3EGRZX7K2LMNOPQ",
    "aliyun-key": "LT" + "AI5tAbcDefGhiJkLmNoPqR",
    "tencent-key": "AK" + "IDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA",
    "gcp-key": "AI" + "zaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q",
    "azure-key": "AccountKey=",
    "github-token": "gh" + "p_16C7e42F292c6912E7710c838347Ae178B4a",
    "gitlab-token": "gl" + "pat-A1b2C3d4E5f6G7h8I9j0",
    "slack-token": "xo" + "xb-123456789012-abcdefGHIJKL",
    "stripe-key": "sk" + "_live_4eC39HqLyjWDarjtT1zdp7dc",
    "npm-token": "np" + "m_16C7e42F292c6912E7710c838347Ae178B4a",
    "sendgrid-key": "SG" + ".A1b2C3d4E5f6G7h8I9j0Kl.A1b2C3d4E5f6G7h8I9j0A1b2C3d4E5f6G7h8I9j0Klm",
}


def spans(text: str) -> list[tuple[str, str]]:
    return [(one.kind, text[one.span.start : one.span.end]) for one in find(text, fold(text))]


@pytest.mark.parametrize("kind", [kind for kind in SHAPES if kind != "azure-key"])
def test_shapes(kind: str) -> None:
    assert spans(f"见日志 key {SHAPES[kind]}, 谢谢") == [(kind, SHAPES[kind])]


def test_azure_account_key() -> None:
    key = LONG + "A1b2C3d4E5f6G7h8I9j0A1b2C3d4E5" + "=="
    assert spans(f"DefaultEndpointsProtocol=https;AccountName=demo;AccountKey={key};") == [("azure-key", key)]


@pytest.mark.parametrize(
    ("text", "kind", "secret"),
    [
        ("password: hunter2", "password", "hunter2"),
        ("Passwort/pwd = 'correct horse'", "", ""),  # a blank: a sentence in quotes
        ('"password" : "correcthorse"', "password", "correcthorse"),
        ("密码是 Abc12345，请保密", "password", "Abc12345"),
        ("管理员口令：P@ss-w0rd!x", "password", "P@ss-w0rd!x"),
        ("密碼：Abc12345", "password", "Abc12345"),
        ("mysql -u root --password s3cretPass db", "password", "s3cretPass"),
        ("| password | s3cretPass |", "password", "s3cretPass"),
        ("Server=tcp:x;User=sa;Password=P4ssw0rd!;Db=x", "password", "P4ssw0rd!"),
        ("access_token=9f8e7d6c5b4a39281706abcd&x=1", "token", "9f8e7d6c5b4a39281706abcd"),
        ('{\\"token\\":\\"9f8e7d6c5b4a39281706abcd\\"}', "token", "9f8e7d6c5b4a39281706abcd"),
        (f"App Certificate: {HEX32}", "app-certificate", HEX32),
        (f"App 证书：{HEX32}", "app-certificate", HEX32),
        ("ServerSecret：q8Zr2LmX9vKc4TnB7yWd", "secret", "q8Zr2LmX9vKc4TnB7yWd"),
        ("txSecret=0f1e2d3c4b5a69788796a5b4c3d2e1f0&txTime=6", "secret", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        ("postgres://app:Gk3vTq81@db.internal:5432/main", "password", "Gk3vTq81"),
        ("redis://:Gk3vTq81@10.0.0.1:6379", "password", "Gk3vTq81"),
        ("mysql://root:Admin@123@10.0.0.1/db", "password", "Admin@123"),
        ("mysql://root:P@@ssw0rd99@10.0.0.1/db?mail=a@b", "password", "P@@ssw0rd99"),
        ("mysql://root:P@ssw0rd99@10.0.0.1，请联系a@b.com", "password", "P@ssw0rd99"),
        ("密码为：Abc12345!", "password", "Abc12345!"),
        ("The password is: hunter2x!", "password", "hunter2x!"),
        (f"App 证书是：{HEX32}", "app-certificate", HEX32),
        ("password: Ab12&cd9Xy", "password", "Ab12&cd9Xy"),
        ("password:Hunter2,24x", "password", "Hunter2,24x"),
        ("password: Ab1(c)d<e>f|g;h", "password", "Ab1(c)d<e>f|g;h"),
        ("password: M\u00fcller2024!", "password", "M\u00fcller2024!"),
        ('password: "Hunter2\'x9"', "password", "Hunter2'x9"),
        ("密码是“correcthorse”。", "password", "correcthorse"),
        ("密码：Abc12345，IP:10.0.0.1", "password", "Abc12345"),
        ("(password: hunter2x), as usual", "password", "hunter2x"),
        ("The password is hunter2x.", "password", "hunter2x"),
        ("?password=abc123x&user=bob", "password", "abc123x"),
        ("Password=P4ssw0rd!;Initial Catalog=x", "password", "P4ssw0rd!"),
        ("|password|s3cretPass|x|", "password", "s3cretPass"),
        ("<td>password: hunter2x</td>", "password", "hunter2x"),
        ("Authorization: Basic dXNlcjpwYXNzd29yZDE=", "authorization", "dXNlcjpwYXNzd29yZDE="),
        ("curl -H 'Authorization: Bearer 4f9a1c7e2b8d4f0ba6c3'", "authorization", "4f9a1c7e2b8d4f0ba6c3"),
        ("Set-Cookie: JSESSIONID=1A2B3C4D5E6F7A8B; Path=/", "cookie", "JSESSIONID=1A2B3C4D5E6F7A8B; Path=/"),
    ],
)
def test_values_behind_words(text: str, kind: str, secret: str) -> None:
    assert spans(text) == ([(kind, secret)] if kind else [])


@pytest.mark.parametrize(
    "text",
    [
        "password: incorrect",
        "密码：错误",
        "密码长度 8 到 16 位",
        "password: ********",
        "password: required,min-8",
        "password: invalid(1001)",
        "The password is: required",
        "Password: <your password>",
        "token=$TOKEN&x=1",
        "token: ${{ secrets.TOKEN }}",
        "token = getToken(uid)",
        "token: invalid_token_109",
        "token_type: bearer, expires_in: 86400",
        "The token expired after 86400 s",
        "pwd=/home/demo/app1",
        "deviceToken: 9f8e7d6c5b4a39281706abcd9f8e7d6c",
        "next_page_token=9f8e7d6c5b4a39281706abcd",
        f"appId: {HEX32}",
        f"commit {HEX32}",
        "certificate: CN=demo1, O=demo2",
        "api_key = your-api-key-here-1234",
        "token=006a1b2c...",
        "AKIAIOSFODNN7EXAMPLE",
        "https://demo:8443/path@2x",
        "git@github.com:demo/app.git",
        "Cookie: theme=dark",
        "secret: [REDACTED:secret]",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
    ],
)
def test_what_only_looks_like_a_secret(text: str) -> None:
    assert spans(text) == []


def test_private_key_is_one_find_up_to_its_end() -> None:
    key = "-----BEGIN EC PRIVATE KEY-----\n" + (LONG + "\n") * 3 + "-----END EC PRIVATE KEY-----"
    assert spans(f"a\n{key}\nb") == [("private-key", key)]


def test_private_key_that_was_cut_off() -> None:
    key = "-----BEGIN PRIVATE KEY-----\n" + (LONG + "\n") * 3
    assert [kind for kind, _ in spans(f"{key}\nthe rest was cut")] == ["private-key"]


def test_a_masked_text_is_clean() -> None:
    text = "\n".join([*SHAPES.values(), "password: hunter2", "token=9f8e7d6c5b4a39281706abcd"])
    for one in reversed(find(text, fold(text))):
        text = text[: one.span.start] + one.value + text[one.span.end :]
    assert spans(text) == []
    assert "hunter2" not in text
