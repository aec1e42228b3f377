"""Questions of every audience."""

from credit_standard.disclosure import Question
from tests.disclosure.given import ADULT, AS_OF, PERSON, answer, authorisation

QUESTIONS = [
    Question(audience="public", as_of=AS_OF),
    Question(audience="public", as_of=AS_OF, disputes="withhold"),
    Question(audience="shared", as_of=AS_OF),
    Question(audience="shared", as_of=AS_OF, unit="某局", power="某法", purpose="recruitment"),
    Question(audience="shared", as_of=AS_OF, unit="某局", power="某法", purpose="duty"),
    Question(audience="public", as_of=AS_OF, answer=answer(), applicant=ADULT),
    Question(
        audience="shared",
        as_of=AS_OF,
        unit="示例银行",
        power="某法",
        purpose="lending",
        authorisation=authorisation(**PERSON),
    ),
    Question(audience="self", as_of=AS_OF, subject="91350100M000100Y43"),
    Question(audience="authorised", as_of=AS_OF),
    Question(audience="authorised", as_of=AS_OF, authorisation=authorisation()),
    Question(audience="authorised", as_of=AS_OF, authorisation=authorisation(), purpose="trade"),
]
