"""决定规则写错之处的措辞: what readers of rules say is wrong, in both languages: their sentences and those of cards."""

from __future__ import annotations

from credit_standard.findings import Bilingual
from credit_standard.language.problems import counterpart
from credit_standard.scoring.card import problems as of_cards

_PROBLEMS = (
    (
        "a rule of access names its matter with 'matter_zh' and 'matter_en'; no other rule does",
        "准入规则用 matter_zh 和 matter_en 写明事项；其他规则不写",
    ),
    ("a rule has one row at least", "规则至少有一行"),
    (
        "what holds elsewhere restricts nobody: state the condition in a row",
        "otherwise 不得限制任何人：请在一行中写明条件",
    ),
    ("the card {card} is not for {others}", "评分卡 {card} 不适用于 {others}"),
    (
        "the card {card} takes points from representatives: no decision rests on those",
        "评分卡 {card} 把法定代表人个人的扣分计到单位：不得据以作出决定",
    ),
    ("the fact {name} stands there twice", "事实 {name} 出现两次"),
    (
        "{record} is a record of a process: it changes others and is no ground itself",
        "{record} 是过程信息：它改变其他记录，本身不能作为依据",
    ),
    ("a rule of {kind} says {meant}, once a row", "{kind} 规则每行写一次 {meant}"),
    ("{code} is no code of {codes} then: {known}", "{code} 不是当时 {codes} 的代码；有：{known}"),
    (
        "the result 'conditional' has 'conditions_zh' and 'conditions_en'; no other has",
        "结果 conditional 应写 conditions_zh 和 conditions_en；其他结果不写",
    ),
    ("a measure has a 'kind': {known}", "措施应写 kind：{known}"),
    (
        "a measure has an end: 'months', or 'while_ground = true'",
        "措施应有止期：months，或者 while_ground = true",
    ),
    ("only a measure lasts as long as its ground", "只有措施可以写 while_ground"),
    ("only a measure has a 'kind'", "只有措施写 kind"),
)


def in_both(problem: str) -> Bilingual:
    """What is wrong, in both languages."""
    return counterpart(problem, _PROBLEMS) or of_cards.in_both(problem)
