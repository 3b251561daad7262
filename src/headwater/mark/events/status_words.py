"""Words that say whether what stands under them happened, is planned, is only possible, or did not happen."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.word_sets import words

POSSIBLE_MODALS = words("may might could would can should must ought ca need dare")
FUTURE_MODALS = words("will shall wo sha")
DOUBTING_ADVERBS = words(
    "allegedly potentially supposedly purportedly ostensibly possibly perhaps maybe presumably"
)
DOUBTING_MODALS = words("may might should must ought")  # "may not" leaves it open; "will not" does not
NEGATIONS = words("no not never n't n’t without neither nor hardly scarcely nowhere")
NOBODY = words("nobody nothing none no-one neither nowhere")
APPROACHES = words("nearly almost")  # what came near did not come
HABITS = words("often usually typically generally sometimes routinely frequently commonly normally regularly")
ANYBODY = words("anyone anybody whoever everyone everybody")
TOOLS = words("software program programme tool device machine malware virus worm trojan app weapon kit")
UNDOING_NEGATION = words("only just merely simply least fewer less more later")  # "not only", "no fewer than"
CONDITIONS = words("if unless whether lest assuming supposing provided providing")
TEMPORAL = words("before until till once when whenever while as after")

# Verbs over an infinitive, a participle or a clause.
REFUSING = words("deny refuse decline fail neglect avoid forget omit hesitate refrain abstain escape")
COMMITTED = word_list("status_words.committed")
WISHED = word_list("status_words.wished")
REPUTED = words(
    "believe think suspect allege fear rumour rumor presume suppose assume consider accuse charge"
)
# What these govern happened where they did themselves.
BRINGING_ABOUT = word_list("status_words.bringing_about")
# A purpose that its sentence tells as reached: "beat her rival to win the cup".
OUTCOMES = words(
    "win retain become lead remain keep claim clinch seal earn reach defeat beat take discover find"
)
HOPING_THAT = words(
    "hope wish pray demand request urge propose recommend require insist ensure order ask want"
)
SUPPOSING = words(
    "suspect fear consider suppose imagine wonder discuss doubt worry contemplate suggest propose "
    "recommend risk assume dream mull weigh debate believe think presume speculate guess reckon"
)
SAYING_OF_LATER = words(
    "say announce tell add declare promise state report confirm warn predict expect believe think know "
    "vow pledge claim insist reveal agree decide note write hope suggest indicate signal"
)
# In the present these say what may be done, not that it was ("the hole allows thieves to enter").
ALLOWING = words("allow enable let permit entitle empower authorise authorize")
# Without these nothing is known ("did not find that", "no evidence that").
ESTABLISHING = words("find prove show establish confirm conclude demonstrate mean imply indicate suggest")
EVIDENCE = words("evidence sign proof indication suggestion trace hint reason basis")

# Verbs over a noun.
CANCELLING = words(
    "rule deny cancel prevent avoid avert scrap abandon forestall preclude preempt refute dodge halt forgo"
)
DISMISSING = words("deny refute reject dismiss dispute rebut contradict debunk rubbish disprove throw quash")
THWARTING = words("thwart foil repulse repel defeat ward frustrate resist")
# What these are done to has happened before: "assess damage", "confirm reports".
PRESUPPOSING = word_list("status_words.presupposing")
WANTED_OBJECTS = word_list("status_words.wanted_objects")
PLANNED_OBJECTS = words(
    "plan schedule expect prepare postpone delay anticipate promise pledge arrange approve order call"
)
CAUSING = words("cause trigger spark provoke prompt bring produce create fuel ignite inflict unleash mean")
LEADING_TO = words("lead result end culminate contribute")
OCCURRING = words("happen occur take begin start resume continue follow ensue erupt hold place come go end")

# Nouns over an infinitive or over "of", "for", "against" and the like.
REFUSALS = words("refusal failure inability unwillingness reluctance")
COMMITMENTS = words(
    "plan decision agreement deal promise pledge vow intention move order proposal commitment "
    "preparation schedule date arrangement undertaking resolution"
)
HOPES = word_list("status_words.hopes")
UNCERTAINTIES = word_list("status_words.uncertainties")
SINGLING = words("first second third last only next one latest youngest oldest person")
ACCUSING = words(
    "accuse charge suspect allege blame indict allegation accusation suspicion rumour rumor speculation claim"
)
PROTECTING = words(
    "protect guard warn defend insure safeguard shield secure protection warning defence defense "
    "precaution measure vaccine advise caution brace insurance provision law ban rule"
)
WARNING_OF = words("warn fear dream speak talk think caution beware remind worry")
# Nouns whose clause stands or falls with the verb over them ("denied the news that they met").
TIDINGS = words(
    "news claim report allegation rumour rumor suggestion accusation statement assertion story notion "
    "charge speculation idea"
)
DOUBTFUL_TIDINGS = words(
    "rumour rumor allegation accusation suspicion speculation suggestion fear theory possibility chance "
    "risk hope doubt notion hypothesis"
)
UNTRUE = words("false untrue baseless unfounded groundless wrong fabricated bogus")
CONVICTING = words("convict guilty")
EXONERATING = words("clear acquit exonerate absolve innocent")
EXPOSED = words("vulnerable prone susceptible immune resistant exposed")
CONDEMNING = words("sentence condemn doom")
INSTRUMENTS = word_list("status_words.instruments")

# Words beside the noun or the verb.
PLANNED_WORDS = words(
    "planned upcoming scheduled forthcoming proposed future coming intended next pending impending "
    "imminent expected anticipated looming prospective promised"
)
POSSIBLE_WORDS = words(
    "possible potential likely hypothetical threatened feared any alleged suspected supposed purported "
    "would-be attempted foiled thwarted averted eventual rumoured rumored hoped-for whatever unlikely"
)
PLANNING_ADJECTIVES = words("about set due ready bound poised scheduled prepared certain sure")
POSSIBLE_ADJECTIVES = word_list("status_words.possible_adjectives")
REFUSING_ADJECTIVES = words("unable unwilling reluctant loath powerless")
# What is so by these is only taken to be so ("presumed dead").
PRESUMING = words("presume fear believe think suppose assume")
# Who does so now awaits what is still to come ("faces prison when he is sentenced").
FACING = words("face await expect risk stand wait remain")
