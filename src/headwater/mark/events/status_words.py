"""Words that say whether what stands under them happened, is planned, is only possible, or did not happen."""

from __future__ import annotations

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
COMMITTED = words(
    "plan intend agree decide prepare expect schedule promise pledge vow swear set propose postpone "
    "order tell instruct remind commit undertake resolve arrange determine elect opt slate due resume "
    "threaten predict anticipate volunteer guarantee vote earmark poise"
)
WISHED = words(
    "ask urge want hope aim seek demand request wish encourage invite offer call need like prefer "
    "desire long yearn beg implore plead pray press appeal push lobby petition campaign recommend "
    "advise suggest mean require oblige claim pressure nudge exhort beseech entreat dare challenge warn "
    "wait care love hate"
)
REPUTED = words(
    "believe think suspect allege fear rumour rumor presume suppose assume consider accuse charge"
)
# What these govern happened where they did themselves.
BRINGING_ABOUT = words(
    "begin start continue manage help get come happen force compel cause lead make let allow enable "
    "permit drive prompt induce persuade convince bring appear seem prove turn tend use go proceed "
    "bother dare hasten hurry step see hear watch choose live return rise grow keep finish cease stop "
    "quit regret remember pay say report know find reveal show admit confess acknowledge feel remain"
)
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
PRESUPPOSING = words(
    "assess fight combat confirm rescind correct remove tackle probe investigate solve discuss treat stop "
    "end reduce cut condemn mourn respond address overturn repeal review weaken restore protect monitor "
    "watch contain extinguish put survive overcome handle study examine explain understand clarify cover "
    "follow counter answer reject rebuff ignore forget remember recall commemorate mark forgive regulate "
    "describe punish avenge celebrate deny know limit minimise minimize repair prosecute denounce oppose"
)
WANTED_OBJECTS = words(
    "demand urge request want seek propose hope await need require threaten risk fear suspect consider "
    "discuss favour favor advocate recommend suggest contemplate envisage doubt oppose allege mull "
    "attempt encourage discourage imagine negotiate pursue plot deter ban outlaw forbid prohibit legalise "
    "legalize decriminalise decriminalize"
)
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
HOPES = words(
    "call appeal plea demand request bid attempt effort hope wish desire need push pressure campaign "
    "reward ransom bounty prayer case readiness willingness opportunity chance possibility prospect "
    "likelihood risk threat danger fear dread warning talk dream idea option alternative scenario "
    "potential probability incentive time way right power ability reason order event fundraiser "
    "petition search quest motion lobby suspicion allegation accusation charge rumour rumor speculation "
    "suggestion information evidence proof claim worry concern anxiety application"
)
UNCERTAINTIES = words(
    "appeal plea demand request bid attempt effort hope wish desire need push pressure campaign reward "
    "ransom bounty prayer readiness willingness possibility prospect likelihood risk threat danger fear "
    "dread warning dream idea option potential probability incentive quest suspicion allegation "
    "accusation rumour rumor speculation intent chance verge brink cusp edge"
)
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
INSTRUMENTS = words(
    "software program programme tool device machine method technique system plan kit malware virus code "
    "weapon law rule procedure scheme strategy recipe approach technology mechanism equipment licence "
    "license template guide manual instruction trick way means model process"
)

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
POSSIBLE_ADJECTIVES = words(
    "likely unlikely willing eager keen free possible impossible hopeful anxious easy hard difficult "
    "better best important essential necessary vital crucial wise dangerous desperate entitled good "
    "wrong right legal illegal imperative urgent advisable feasible unlawful "
    "reasonable safe determined tempted welcome available enough"
)
REFUSING_ADJECTIVES = words("unable unwilling reluctant loath powerless")
# What is so by these is only taken to be so ("presumed dead").
PRESUMING = words("presume fear believe think suppose assume")
# Who does so now awaits what is still to come ("faces prison when he is sentenced").
FACING = words("face await expect risk stand wait remain")
