export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type Act = {
  /** Who is asked. */
  readonly addressedTo: ActorRolePage;
  /** What it is against or for, in our words. */
  readonly aim: Maybe<Scalars['String']['output']>;
  /** Who benefits. */
  readonly benefits: ActorRolePage;
  /** How often it recurs. */
  readonly cadence: Maybe<Cadence>;
  /** Its strength class on the scale ian-1. */
  readonly class: ActClass;
  /** What it is about. */
  readonly concerns: CitableRolePage;
  /** How sure we are of the reading. */
  readonly confidence: Confidence;
  /** Who is to be consulted. */
  readonly consulting: ActorRolePage;
  /** With whom it is to be coordinated. */
  readonly coordinatedWith: ActorRolePage;
  /** What an editor decided of the parser's reading, with name, day and reason. */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** What is to be delivered, in our words. */
  readonly deliverable: Maybe<Scalars['String']['output']>;
  /** Who receives the report, list or information. */
  readonly deliveredTo: ActorRolePage;
  /** The date by which it is due (EDTF), where one can be computed. */
  readonly due: Maybe<PartialDate>;
  /** The words that set a date. */
  readonly dueAsPrinted: Maybe<Scalars['String']['output']>;
  /** The meeting before which it is due. */
  readonly dueBefore: MeetingRolePage;
  /** How the date was counted, where it is not printed. */
  readonly dueRule: Maybe<Scalars['String']['output']>;
  /** Who is elected; in a proposal it may be a placeholder. */
  readonly elects: ActorRolePage;
  /** The body or meeting for whose office, with the office as scope. */
  readonly electsFor: CitableRolePage;
  /** The body that it establishes. */
  readonly establishes: BodyRolePage;
  /** The verb that frames the whole part, such as “recommend”. */
  readonly frame: Maybe<Scalars['String']['output']>;
  /** The instruments or meetings that an editor holds to fulfil it. */
  readonly fulfilledBy: CitableFactPage;
  /** True where the text names someone who is asked. */
  readonly hasAddressee: Scalars['Boolean']['output'];
  /** Words that soften it. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The instrument whose content becomes its own, with the part as scope. */
  readonly incorporates: InstrumentRolePage;
  /** The act inside which this one stands, where an addressee is told to ask something of others. */
  readonly inside: Maybe<Act>;
  /** True where it asks something of someone or sets work to be done. */
  readonly isMandate: Scalars['Boolean']['output'];
  /** True where a report or list is asked for and the text names nobody who receives it. */
  readonly lacksRecipient: Scalars['Boolean']['output'];
  /** True for the act with which the paragraph begins. */
  readonly leads: Scalars['Boolean']['output'];
  /** The verb in base form. */
  readonly lemma: Scalars['String']['output'];
  /** How it came to be: EXTRACTED by the parser, CURATED where an editor corrected that; absent where the record of the editors has it. */
  readonly method: Maybe<Method>;
  /** The name of that day. */
  readonly observedAs: Maybe<Scalars['String']['output']>;
  /** The yearly day that it observes, as --MM-DD. */
  readonly observedOn: Maybe<Scalars['String']['output']>;
  /** The provision that performs it. */
  readonly provision: Maybe<Provision>;
  /** Who and what has a role in it, whatever the role, one row a role; by kinds of role where given. */
  readonly roles: RoleFilledPage;
  /** Where the words stand that say it, by language (“EN:12-45”, characters of the wording from 0); absent where no document was read. */
  readonly spans: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Status of the text that performs it. */
  readonly status: TextStatus;
  /** What is asked or done, in one sentence of ours. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Who supports. */
  readonly supportedBy: ActorRolePage;
  /** Through whom, the channel. */
  readonly through: ActorRolePage;
  /** Words that fill a role of it and that nobody certain is linked to, each with its role. */
  readonly unlinked: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The verb or phrase as printed. */
  readonly verb: Scalars['String']['output'];
  /** The framework in which it is to be done. */
  readonly within: CitableRolePage;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActAddressedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActBenefitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActConsultingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActCoordinatedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActDeliveredToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActDueBeforeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActElectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActElectsForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActFulfilledByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableFactWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActIncorporatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActThroughArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
  where?: InputMaybe<ActorRoleWhere>;
};


/** One act that a provision performs; several in one paragraph are several. It is a mandate where it asks something of someone. */
export type ActWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableRoleWhere>;
};

/** Strength class of an act on the scale ian-1, strongest first. */
export type ActClass =
  /** It commands: instruct, entrust, charge. */
  | 'COMMAND'
  /** It changes the world when adopted: establish, elect, adopt. */
  | 'CONSTITUTIVE'
  /** It welcomes, thanks, notes or recalls, and asks nothing. */
  | 'COURTESY'
  /** It exhorts: urge, encourage. */
  | 'EXHORT'
  /** It requests: request, ask, recommend to an organ. */
  | 'REQUEST'
  /** It invites, fosters, continues or strengthens, often without an addressee. */
  | 'SOFT';

/** Conditions on one word of a closed list. */
export type ActClassFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<ActClass>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<ActClass>>;
};

/** One link to a act. */
export type ActLink = {
  /** Where it leads. */
  readonly node: Act;
};

/** Conditions on all links to act records together. */
export type ActLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<ActLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ActLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ActLinkWhere>;
};

/** A page of links to act records. */
export type ActLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<ActLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a act. */
export type ActLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<ActWhere>;
};

/** A page of act. */
export type ActPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Act>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How act records are sorted: by one field. */
export type ActSort = {
  /** By its due earliest. */
  readonly dueEarliest?: InputMaybe<SortDirection>;
};

/** One link to a act. */
export type ActStep = {
  /** Where it leads. */
  readonly node: Act;
  /** What the link carries. */
  readonly properties: Step;
};

/** A page of links to act records. */
export type ActStepPage = {
  /** The links. */
  readonly edges: ReadonlyArray<ActStep>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a act. */
export type ActStepWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<ActWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<StepWhere>;
};

/** Conditions on act; all that are given must hold. */
export type ActWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ActWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ActWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ActWhere>>;
  /** By “addressed to”. */
  readonly addressedTo?: InputMaybe<ActorRoleFilter>;
  /** By its aim. */
  readonly aim?: InputMaybe<StringFilter>;
  /** By “benefits”. */
  readonly benefits?: InputMaybe<ActorRoleFilter>;
  /** By its cadence. */
  readonly cadence?: InputMaybe<CadenceFilter>;
  /** By its class. */
  readonly class?: InputMaybe<ActClassFilter>;
  /** By “concerns”. */
  readonly concerns?: InputMaybe<CitableRoleFilter>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By “consulting”. */
  readonly consulting?: InputMaybe<ActorRoleFilter>;
  /** By “coordinated with”. */
  readonly coordinatedWith?: InputMaybe<ActorRoleFilter>;
  /** By its deliverable. */
  readonly deliverable?: InputMaybe<StringFilter>;
  /** By “delivered to”. */
  readonly deliveredTo?: InputMaybe<ActorRoleFilter>;
  /** By its due as printed. */
  readonly dueAsPrinted?: InputMaybe<StringFilter>;
  /** By “due before”. */
  readonly dueBefore?: InputMaybe<MeetingRoleFilter>;
  /** By its due earliest. */
  readonly dueEarliest?: InputMaybe<StringFilter>;
  /** By its due latest. */
  readonly dueLatest?: InputMaybe<StringFilter>;
  /** By “elects”. */
  readonly elects?: InputMaybe<ActorRoleFilter>;
  /** By “elects for”. */
  readonly electsFor?: InputMaybe<CitableRoleFilter>;
  /** By “establishes”. */
  readonly establishes?: InputMaybe<BodyRoleFilter>;
  /** By its frame. */
  readonly frame?: InputMaybe<StringFilter>;
  /** By “fulfilled by”. */
  readonly fulfilledBy?: InputMaybe<CitableFactFilter>;
  /** By its has addressee. */
  readonly hasAddressee?: InputMaybe<BooleanFilter>;
  /** By its hedges. */
  readonly hedges?: InputMaybe<HedgeListFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By “incorporates”. */
  readonly incorporates?: InputMaybe<InstrumentRoleFilter>;
  /** By “inside”. */
  readonly inside?: InputMaybe<ActWhere>;
  /** By its is mandate. */
  readonly isMandate?: InputMaybe<BooleanFilter>;
  /** By its lacks recipient. */
  readonly lacksRecipient?: InputMaybe<BooleanFilter>;
  /** By its leads. */
  readonly leads?: InputMaybe<BooleanFilter>;
  /** By its lemma. */
  readonly lemma?: InputMaybe<StringFilter>;
  /** By its method. */
  readonly method?: InputMaybe<MethodFilter>;
  /** By its observed as. */
  readonly observedAs?: InputMaybe<StringFilter>;
  /** By its observed on. */
  readonly observedOn?: InputMaybe<StringFilter>;
  /** By “provision”. */
  readonly provision?: InputMaybe<ProvisionWhere>;
  /** By its status. */
  readonly status?: InputMaybe<TextStatusFilter>;
  /** By its summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By “supported by”. */
  readonly supportedBy?: InputMaybe<ActorRoleFilter>;
  /** By “through”. */
  readonly through?: InputMaybe<ActorRoleFilter>;
  /** By its verb. */
  readonly verb?: InputMaybe<StringFilter>;
  /** By “within”. */
  readonly within?: InputMaybe<CitableRoleFilter>;
};

/** Anyone who can be charged with something or named in an act: a body, a state, a person, a collective such as “member states”, or a placeholder that a draft leaves open. */
export type Actor = {
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
};


/** Anyone who can be charged with something or named in an act: a body, a state, a person, a collective such as “member states”, or a placeholder that a draft leaves open. */
export type ActorNameArgs = {
  language?: InputMaybe<Language>;
};

/** One link to a actor. */
export type ActorRole = {
  /** Where it leads. */
  readonly node: Actor;
  /** What the link carries. */
  readonly properties: Role;
};

/** Conditions on all links to actor records together. */
export type ActorRoleFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<ActorRoleWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ActorRoleWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ActorRoleWhere>;
};

/** A page of links to actor records. */
export type ActorRolePage = {
  /** The links. */
  readonly edges: ReadonlyArray<ActorRole>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a actor. */
export type ActorRoleWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<ActorWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<RoleWhere>;
};

/** How actor records are sorted: by one field. */
export type ActorSort = {
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** What a actor thing can be. */
export type ActorType =
  /** Body. */
  | 'Body'
  /** Collective. */
  | 'Collective'
  /** Person. */
  | 'Person'
  /** Placeholder. */
  | 'Placeholder'
  /** State. */
  | 'State';

/** Conditions on actor; all that are given must hold. */
export type ActorWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ActorWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By what sort of thing it is. */
  readonly typename?: InputMaybe<ReadonlyArray<ActorType>>;
};

/** Whom an act addresses, as far as it matters for the force of its verb: a command to one’s own secretariat is routine, to a state it is not. */
export type AddresseeClass =
  /** Nobody by name. */
  | 'NONE'
  /** Organizations outside it. */
  | 'OUTSIDE_ORGANIZATIONS'
  /** Any other body of that organization. */
  | 'OWN_ORGAN'
  /** A secretariat or department of the organization for which the text speaks. */
  | 'OWN_SECRETARIAT'
  /** States, or whoever acts for them. */
  | 'STATES';

/** What is known of the adoption of a text. That an instrument was adopted says nothing of a single paragraph of a draft. */
export type AdoptionOfText = {
  /** When the instrument was adopted, by the record. */
  readonly adoptedOn: Maybe<PartialDate>;
  /** Id of the adopted version, where it is held. */
  readonly adoptedVersionId: Maybe<Scalars['ID']['output']>;
  /** The paragraphs and sources that attest it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True where it is known, paragraph by paragraph, what was adopted: the adopted text is held. */
  readonly knownByParagraph: Scalars['Boolean']['output'];
  /** The meeting that adopted it. */
  readonly meeting: Maybe<Meeting>;
  /** Id of the meeting that adopted the instrument. */
  readonly meetingId: Maybe<Scalars['ID']['output']>;
  /** What is known, in a sentence. */
  readonly says: Scalars['String']['output'];
};

/** How far each unit of a text has come by a day: drafted, approved in committee, adopted; by whom and since when. */
export type AgreementAnswer = {
  /** What is known of the adoption of the text; absent where none is held. */
  readonly adoption: Maybe<AdoptionOfText>;
  /** On which days which body approved how many units. */
  readonly approvals: ReadonlyArray<AgreementDay>;
  /** How many units have come how far. */
  readonly counts: AgreementCounts;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The day (ISO) for which it was computed. */
  readonly on: Scalars['String']['output'];
  /** How many units there are in all pages. */
  readonly total: Scalars['Int']['output'];
  /** The units, in printed order; only those of one state where asked. */
  readonly units: ReadonlyArray<AgreementUnit>;
  /** The version that was read. */
  readonly version: Maybe<Version>;
  /** Id of the version that was read; absent where no text is held. */
  readonly versionId: Maybe<Scalars['ID']['output']>;
};

/** How many units have come how far. */
export type AgreementCounts = {
  /** Adopted. */
  readonly adopted: Scalars['Int']['output'];
  /** Approved in committee. */
  readonly approvedInCommittee: Scalars['Int']['output'];
  /** Drafted, without a mark. */
  readonly drafted: Scalars['Int']['output'];
  /** Of a text of a later day. */
  readonly notYet: Scalars['Int']['output'];
  /** Wholly in brackets, without a mark. */
  readonly proposed: Scalars['Int']['output'];
  /** All units. */
  readonly units: Scalars['Int']['output'];
};

/** One day on which one body approved units. */
export type AgreementDay = {
  /** The body. */
  readonly body: Body;
  /** Id of the body. */
  readonly bodyId: Scalars['ID']['output'];
  /** How many days before the adoption of the instrument that was; absent where the adoption is not known to the day. */
  readonly daysBeforeAdoption: Maybe<Scalars['Int']['output']>;
  /** The day (ISO) that the marks bear. */
  readonly on: Scalars['String']['output'];
  /** How many units bear such a mark. */
  readonly units: Scalars['Int']['output'];
};

/** A mark that a body approved a unit of a draft, which is not adoption. */
export type AgreementMark = {
  /** The body that approved. */
  readonly approvedBy: Maybe<Body>;
  /** The day of approval (ISO). */
  readonly approvedOn: Scalars['String']['output'];
  /** The mark as printed. */
  readonly asPrinted: Scalars['String']['output'];
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The unit that was approved. */
  readonly provision: Maybe<Provision>;
};

/** One link to a agreement mark. */
export type AgreementMarkLink = {
  /** Where it leads. */
  readonly node: AgreementMark;
};

/** A page of links to agreement mark records. */
export type AgreementMarkLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<AgreementMarkLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How far a unit of a text has come by a day. */
export type AgreementState =
  /** It stands in the adopted text. */
  | 'ADOPTED'
  /** It bears a mark that a committee approved it, which is not adoption. */
  | 'APPROVED_IN_COMMITTEE'
  /** It stands in a draft and bears no mark. */
  | 'DRAFTED'
  /** The text in which it stands is of a later day. */
  | 'NOT_YET'
  /** All of it stands in brackets: states propose it, and nobody has agreed. */
  | 'PROPOSED';

/** One unit of a text and how far it has come. */
export type AgreementUnit = {
  /** The bodies that approved it in committee. */
  readonly approvedBy: ReadonlyArray<Body>;
  /** Ids of the bodies that approved it in committee. */
  readonly approvedByIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** False where the date of the version is too vague to be sure. */
  readonly certain: Scalars['Boolean']['output'];
  /** The unit itself, with its mark. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its label as printed. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The provision. */
  readonly provision: Provision;
  /** Id of the provision. */
  readonly provisionId: Scalars['ID']['output'];
  /** The part of the text in which it stands. */
  readonly section: Section;
  /** Since when it stands so. */
  readonly since: Maybe<PartialDate>;
  /** How far it has come. */
  readonly state: AgreementState;
};

/** What an answer rests on: what was read for it, what is known to be missing, and which kind of empty it is where it is empty. */
export type AnswerCoverage = {
  /** Which kind of empty the answer is; absent where it is not empty. */
  readonly empty: Maybe<Emptiness>;
  /** What is known to be missing and could change it. */
  readonly missing: ReadonlyArray<MissingThing>;
  /** Ids of the versions that were read for it, by date, 200 at the most. */
  readonly read: ReadonlyArray<Scalars['ID']['output']>;
  /** What the answer rests on and where it ends, in one or two sentences. */
  readonly says: Scalars['String']['output'];
};

/** What one source says of a record, or of one of its fields. Two sources that differ are two assertions; which one is preferred follows from a rule. */
export type Assertion = {
  /** Id of what it is about. */
  readonly aboutId: Scalars['ID']['output'];
  /** The day that what says it bears (ISO), where it has one. */
  readonly assertedOn: Maybe<Scalars['String']['output']>;
  /** How sure we are. */
  readonly confidence: Confidence;
  /** False where the source denies it. */
  readonly holds: Scalars['Boolean']['output'];
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** How it came to be. */
  readonly method: Method;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The field that it speaks of; absent where it speaks of the whole record. */
  readonly predicate: Maybe<Scalars['String']['output']>;
  /** True where its value is the one that the record shows. */
  readonly preferred: Scalars['Boolean']['output'];
  /** The day on which we read it (ISO). */
  readonly readOn: Maybe<Scalars['String']['output']>;
  /** The source that says it. */
  readonly saidIn: Maybe<Source>;
  /** The paragraph that says it. */
  readonly saidInProvision: Maybe<Provision>;
  /** Status of what is said. */
  readonly status: AssertionStatus;
  /** The value that it gives, as text; absent where it speaks of the whole record. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** One link to a assertion. */
export type AssertionLink = {
  /** Where it leads. */
  readonly node: Assertion;
};

/** A page of links to assertion records. */
export type AssertionLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<AssertionLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a assertion. */
export type AssertionLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<AssertionWhere>;
};

/** A page of assertion. */
export type AssertionPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How assertion records are sorted: by one field. */
export type AssertionSort = {
  /** By its read on. */
  readonly readOn?: InputMaybe<SortDirection>;
};

/** The status of an assertion about the world. */
export type AssertionStatus =
  /** An adopted text says it. */
  | 'ADOPTED'
  /** A text approved in committee says it. */
  | 'APPROVED_IN_COMMITTEE'
  /** An editor or a rule concluded it. */
  | 'INFERRED'
  /** A source reports it. */
  | 'REPORTED';

/** Conditions on one word of a closed list. */
export type AssertionStatusFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<AssertionStatus>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<AssertionStatus>>;
};

/** Conditions on assertion; all that are given must hold. */
export type AssertionWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<AssertionWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** By its about id. */
  readonly aboutId?: InputMaybe<IdFilter>;
  /** By its asserted on. */
  readonly assertedOn?: InputMaybe<StringFilter>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its holds. */
  readonly holds?: InputMaybe<BooleanFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its method. */
  readonly method?: InputMaybe<MethodFilter>;
  /** By its predicate. */
  readonly predicate?: InputMaybe<StringFilter>;
  /** By its preferred. */
  readonly preferred?: InputMaybe<BooleanFilter>;
  /** By its read on. */
  readonly readOn?: InputMaybe<StringFilter>;
  /** By “said in”. */
  readonly saidIn?: InputMaybe<SourceWhere>;
  /** By “said in provision”. */
  readonly saidInProvision?: InputMaybe<ProvisionWhere>;
  /** By its status. */
  readonly status?: InputMaybe<AssertionStatusFilter>;
  /** By its value. */
  readonly value?: InputMaybe<StringFilter>;
};

/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type Body = Actor & Citable & {
  /** Its abbreviations. */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Other names under which it is printed. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The states that chair or chaired it; drafts and undated reports open no chair (derived from tenures). */
  readonly chairedBy: StateFactPage;
  /** What cites it, one row a link, newest first; by kinds of link where given. */
  readonly citedBy: CitedByPage;
  /** When it ended (EDTF). */
  readonly dissolved: Maybe<Scalars['String']['output']>;
  /** The instruments that established it, with the paragraph. */
  readonly establishedBy: InstrumentFactPage;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The instruments that it follows up, with its role. */
  readonly followsUp: InstrumentFactPage;
  /** When it was founded (EDTF). */
  readonly founded: Maybe<Scalars['String']['output']>;
  /** What its rules give it to do. */
  readonly functions: Maybe<Scalars['String']['output']>;
  /** The instruments that hold its rules. */
  readonly governedBy: InstrumentFactPage;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: BodyKind;
  /** Its meetings. */
  readonly meetings: MeetingLinkPage;
  /** The states that are or were members. */
  readonly members: StateFactPage;
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The bodies of which it is part (W3C ORG). */
  readonly partOf: BodyFactPage;
  /** The bodies that are part of it. */
  readonly parts: BodyFactPage;
  /** How often it meets, as sources say. */
  readonly periodicity: Maybe<Scalars['String']['output']>;
  /** The acts in which it has a role, one row a role; by kinds of role where given. */
  readonly rolesIn: RoleInActPage;
  /** The bodies that serve it as secretariat or support it. */
  readonly servedBy: BodyFactPage;
  /** The bodies that it serves as secretariat or supports. */
  readonly serves: BodyFactPage;
  /** Tenures of its offices, candidates included. */
  readonly tenures: TenureLinkPage;
  /** True for groups created to do a piece of work for another body. */
  readonly workingGroup: Scalars['Boolean']['output'];
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyChairedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<StateSort>;
  where?: InputMaybe<StateFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyFollowsUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyGovernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingLinkWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<StateSort>;
  where?: InputMaybe<StateFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyNameArgs = {
  language?: InputMaybe<Language>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyRolesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** An organ, committee, process of meetings, secretariat, department, network or group. */
export type BodyTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TenureSort>;
  where?: InputMaybe<TenureLinkWhere>;
};

/** One link to a body. */
export type BodyFact = {
  /** Where it leads. */
  readonly node: Body;
  /** What the link carries. */
  readonly properties: Fact;
};

/** Conditions on all links to body records together. */
export type BodyFactFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<BodyFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<BodyFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<BodyFactWhere>;
};

/** A page of links to body records. */
export type BodyFactPage = {
  /** The links. */
  readonly edges: ReadonlyArray<BodyFact>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a body. */
export type BodyFactWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<BodyWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<FactWhere>;
};

/** A body in one role in one text, with every paragraph that gives it the role. */
export type BodyInRoleRow = {
  /** The acts; none of an approval, and none of a proposal. */
  readonly acts: ReadonlyArray<Act>;
  /** The body. */
  readonly body: Body;
  /** The paragraphs that prove it, with their status. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The instrument. */
  readonly instrument: Instrument;
  /** True where not the body is named but whoever holds an office of it. */
  readonly officeHolder: Scalars['Boolean']['output'];
  /** In how many paragraphs. */
  readonly paragraphs: Scalars['Int']['output'];
  /** True where it would play it by a proposal in brackets only. */
  readonly proposed: Scalars['Boolean']['output'];
  /** The paragraphs, in printed order. */
  readonly provisions: ReadonlyArray<Provision>;
  /** The part it plays. */
  readonly role: FollowUpRole;
  /** The version whose paragraphs give the role. */
  readonly version: Version;
};

/** What sort of body it is. */
export type BodyKind =
  /** A commission or specialized entity. */
  | 'COMMISSION'
  /** A committee of an organ. */
  | 'COMMITTEE'
  /** A department of a secretariat. */
  | 'DEPARTMENT'
  /** A network of institutions. */
  | 'NETWORK'
  /** An observatory. */
  | 'OBSERVATORY'
  /** An organ of an organization. */
  | 'ORGAN'
  /** An international organization. */
  | 'ORGANIZATION'
  /** Any other body. */
  | 'OTHER'
  /** A series of meetings with rules of its own, such as MISPA or REMJA. */
  | 'PROCESS'
  /** A programme. */
  | 'PROGRAMME'
  /** A secretariat. */
  | 'SECRETARIAT'
  /** A working group, technical group or group of experts. */
  | 'WORKING_GROUP';

/** Conditions on one word of a closed list. */
export type BodyKindFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<BodyKind>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<BodyKind>>;
};

/** A page of body. */
export type BodyPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Body>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One link to a body. */
export type BodyRole = {
  /** Where it leads. */
  readonly node: Body;
  /** What the link carries. */
  readonly properties: Role;
};

/** Conditions on all links to body records together. */
export type BodyRoleFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<BodyRoleWhere>;
  /** None is so. */
  readonly none?: InputMaybe<BodyRoleWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<BodyRoleWhere>;
};

/** A page of links to body records. */
export type BodyRolePage = {
  /** The links. */
  readonly edges: ReadonlyArray<BodyRole>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a body. */
export type BodyRoleWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<BodyWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<RoleWhere>;
};

/** How body records are sorted: by one field. */
export type BodySort = {
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** Conditions on body; all that are given must hold. */
export type BodyWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<BodyWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<BodyWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<BodyWhere>>;
  /** By its abbreviations. */
  readonly abbreviations?: InputMaybe<StringListFilter>;
  /** By its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** By “chaired by”. */
  readonly chairedBy?: InputMaybe<StateFactFilter>;
  /** By its dissolved. */
  readonly dissolved?: InputMaybe<StringFilter>;
  /** By “established by”. */
  readonly establishedBy?: InputMaybe<InstrumentFactFilter>;
  /** By “follows up”. */
  readonly followsUp?: InputMaybe<InstrumentFactFilter>;
  /** By its founded. */
  readonly founded?: InputMaybe<StringFilter>;
  /** By “governed by”. */
  readonly governedBy?: InputMaybe<InstrumentFactFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its kind. */
  readonly kind?: InputMaybe<BodyKindFilter>;
  /** By “meetings”. */
  readonly meetings?: InputMaybe<MeetingLinkFilter>;
  /** By “members”. */
  readonly members?: InputMaybe<StateFactFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By “part of”. */
  readonly partOf?: InputMaybe<BodyFactFilter>;
  /** By “parts”. */
  readonly parts?: InputMaybe<BodyFactFilter>;
  /** By “served by”. */
  readonly servedBy?: InputMaybe<BodyFactFilter>;
  /** By “serves”. */
  readonly serves?: InputMaybe<BodyFactFilter>;
  /** By “tenures”. */
  readonly tenures?: InputMaybe<TenureLinkFilter>;
  /** By its working group. */
  readonly workingGroup?: InputMaybe<BooleanFilter>;
};

/** Conditions on true or false. */
export type BooleanFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is wrong with a bracket. */
export type BracketFaultKind =
  /** It closes a bracket that was never opened. */
  | 'CLOSES_NOTHING'
  /** It opens and is never closed. */
  | 'NEVER_CLOSED';

/** One square bracket without its partner. */
export type BracketFaultRow = {
  /** The unit in which it stands. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What is wrong with it. */
  readonly kind: BracketFaultKind;
  /** The proposal that it opens. */
  readonly proposal: Maybe<Proposal>;
  /** Id of the proposal that it opens; absent where it opens none and is residue. */
  readonly proposalId: Maybe<Scalars['ID']['output']>;
  /** The unit in which it stands. */
  readonly provision: Provision;
  /** Id of the unit in which it stands. */
  readonly provisionId: Scalars['ID']['output'];
  /** What is printed, and how it is read. */
  readonly told: Scalars['String']['output'];
};

/** The square brackets of a text, and those without a partner. */
export type BracketsAnswer = {
  /** How many close; as many as open proves nothing. */
  readonly closed: Scalars['Int']['output'];
  /** True where the words were counted; otherwise what an editor recorded of each bracket. */
  readonly countedInWords: Scalars['Boolean']['output'];
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** The brackets without a partner, in printed order. */
  readonly faults: ReadonlyArray<BracketFaultRow>;
  /** How many brackets open. */
  readonly opened: Scalars['Int']['output'];
  /** The version that was read. */
  readonly version: Maybe<Version>;
  /** Id of the version that was read; absent where no text is held. */
  readonly versionId: Maybe<Scalars['ID']['output']>;
  /** True where every bracket has its partner. */
  readonly wellFormed: Scalars['Boolean']['output'];
};

/** How often a duty recurs. */
export type Cadence =
  /** Every year. */
  | 'ANNUAL'
  /** Every two years. */
  | 'BIENNIAL'
  /** At each meeting. */
  | 'EACH_MEETING'
  /** Every month. */
  | 'MONTHLY'
  /** All the time. */
  | 'ONGOING'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Again and again, the text does not say how often. */
  | 'UNSTATED_RECURRING';

/** Conditions on one word of a closed list. */
export type CadenceFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Cadence>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Cadence>>;
};

/** Two sayings about an office of which both cannot be right, or of which one can be placed on no day. */
export type ChairConflictRow = {
  /** The tenure that stands against it; the same one where a field of it is disputed. */
  readonly against: Maybe<Tenure>;
  /** What says the other thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The field that is disputed, where both speak of one tenure. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** The tenure that is preferred, or whose field is disputed. */
  readonly preferred: Maybe<Tenure>;
  /** What stands against what. */
  readonly says: Scalars['String']['output'];
  /** The value of that field that is not preferred. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Why the one is preferred. */
  readonly why: Scalars['String']['output'];
};

/** The holders of an office in order of time, with honest ends. */
export type ChairHistoryAnswer = {
  /** What contradicts what. */
  readonly conflicts: ReadonlyArray<ChairConflictRow>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** What texts lay on whoever holds the office. */
  readonly duties: ReadonlyArray<OfficeDutyRow>;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Stretches of time of which no source says who held the office. */
  readonly gaps: ReadonlyArray<UnknownHolderStretch>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** Id of the body or meeting. */
  readonly ofId: Scalars['ID']['output'];
  /** Who presided over, or held the office at, single meetings of the body, which is not chairing it. */
  readonly presided: ReadonlyArray<ChairRowAnswer>;
  /** The tenures by their beginning, those without a date last; after them what proposals say, where asked. */
  readonly rows: ReadonlyArray<ChairRowAnswer>;
  /** How long the office is held, as far as a text states it. */
  readonly term: Scalars['String']['output'];
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
  /** The day (ISO) up to which it was computed: today, or the day by which it was known. */
  readonly upTo: Scalars['String']['output'];
};

/** Who holds the office of one body or meeting on a day. */
export type ChairOfBody = {
  /** What contradicts what. */
  readonly conflicts: ReadonlyArray<ChairConflictRow>;
  /** The body, meeting or state whose office it is. */
  readonly of: Maybe<Citable>;
  /** Id of the body or meeting. */
  readonly ofId: Scalars['ID']['output'];
  /** The holders as far as tenures tell, strongest first; after them what proposals say, where asked. */
  readonly rows: ReadonlyArray<ChairRowAnswer>;
  /** Who holds it, or why that is unknown, in a sentence or two. */
  readonly says: Scalars['String']['output'];
  /** How the office stands: as its strongest row. A proposal decides nothing, and an undated report can be placed on no day, so that neither changes it. */
  readonly standing: ChairStanding;
};

/** One holder of an office as far as a tenure tells, or what a proposal in brackets says of the office. */
export type ChairRowAnswer = {
  /** Since when, with the precision of the source. */
  readonly begin: Maybe<PartialDate>;
  /** How the beginning is known; absent where none is. */
  readonly beginBasis: Maybe<TenureBeginning>;
  /** How sure we are; absent of a proposal. */
  readonly confidence: Maybe<Confidence>;
  /** The day (ISO) from which nobody vouches for the holder any more: the next held meeting of the process that elected, or the day after the last sighting; absent where nothing ends it. */
  readonly currentUntil: Maybe<Scalars['String']['output']>;
  /** Until when, with the precision of the source; absent where no end is known. */
  readonly end: Maybe<PartialDate>;
  /** How the end is known; absent where none is. */
  readonly endBasis: Maybe<TenureEnding>;
  /** The paragraphs and sources that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of the tenure, or of the proposed act. */
  readonly id: Scalars['ID']['output'];
  /** Why it counts as known from that day. */
  readonly knownBasis: Maybe<KnownBasis>;
  /** The day (ISO) from which it was known. */
  readonly knownFrom: Maybe<Scalars['String']['output']>;
  /** The meeting that elected or designated, that was to elect, or that was presided over. */
  readonly meeting: Maybe<Meeting>;
  /** For a candidate, the first day (ISO) on which a term could have begun: that of the meeting which was to adopt the text. */
  readonly notBefore: Maybe<Scalars['String']['output']>;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The persons who were seen in it. */
  readonly persons: ReadonlyArray<Person>;
  /** The words that a draft prints where the name is left open. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
  /** The proposal that says it, where it stands in brackets only. */
  readonly proposal: Maybe<Proposal>;
  /** Who, since when, how that is known and how it ends, in one or two sentences. */
  readonly says: Scalars['String']['output'];
  /** Times at which the holder was seen in office (EDTF). */
  readonly seenOn: ReadonlyArray<Scalars['String']['output']>;
  /** How the holder stands on the day asked. */
  readonly standing: ChairStanding;
  /** The state that holds it. */
  readonly state: Maybe<State>;
  /** Status of what it stands on; absent of a proposal, which has none. */
  readonly status: Maybe<AssertionStatus>;
  /** The tenure; absent of what a proposal says. */
  readonly tenure: Maybe<Tenure>;
};

/** How a holder, or an office, stands on a day. */
export type ChairStanding =
  /** Named by a text that a committee approved and whose adoption is not attested; no tenure opens from it. */
  | 'CANDIDATE'
  /** In office for certain, as far as dates and sources tell. */
  | 'HELD'
  /** The last known holder; the process that elected has met since, or nobody vouches for it any more, and no end is known. */
  | 'LAST_KNOWN_END_UNKNOWN'
  /** A proposal in brackets leaves the name open; nobody is named. */
  | 'PLACEHOLDER'
  /** Perhaps in office: a date is too vague, or was only concluded. */
  | 'POSSIBLE'
  /** Presided over, or held the office at, one meeting, which is not chairing its body. */
  | 'PRESIDED_ONE_MEETING'
  /** Named in a proposal in brackets only, which decides nothing. */
  | 'PROPOSED'
  /** Reported without any date, so that it can be placed on no day. */
  | 'REPORTED_UNDATED'
  /** Nothing that is held says who; that is no vacancy. */
  | 'UNKNOWN'
  /** A source says that nobody held the office. */
  | 'VACANT';

/** Who holds an office of one or several bodies on a day. */
export type ChairsAnswer = {
  /** One entry for each body or meeting, by id. */
  readonly bodies: ReadonlyArray<ChairOfBody>;
  /** What the answer rests on, and which kind of empty it is where nobody is known. */
  readonly coverage: AnswerCoverage;
  /** The day (ISO) by which it was known, where one was asked. */
  readonly knownAt: Maybe<Scalars['String']['output']>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** The day (ISO) for which it was computed. */
  readonly on: Scalars['String']['output'];
};

/** How many provisions became what. One that stands in both versions may be counted as moved, relabelled and changed at once. */
export type ChangeCounts = {
  /** In the later version only. */
  readonly added: Scalars['Int']['output'];
  /** With other acts, roles, citations or proposals. */
  readonly facts: Scalars['Int']['output'];
  /** As they were. */
  readonly kept: Scalars['Int']['output'];
  /** In another place. */
  readonly moved: Scalars['Int']['output'];
  /** With another label. */
  readonly relabelled: Scalars['Int']['output'];
  /** In the earlier version only. */
  readonly removed: Scalars['Int']['output'];
  /** In other words. */
  readonly words: Scalars['Int']['output'];
};

/** One fact that two versions of a provision give differently. What only one of them gives leaves the other list empty. */
export type ChangedFact = {
  /** Id of the act of the later version; absent of a citation, and where that version has none. */
  readonly actAfter: Maybe<Scalars['ID']['output']>;
  /** Id of the act of the earlier version; absent of a citation, and where that version has none. */
  readonly actBefore: Maybe<Scalars['ID']['output']>;
  /** What only the later version gives. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** What only the earlier version gives; of roles and citations the ids of who and what is named. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** What it is: VERB, CLASS, MANDATE, HEDGES, DUE, CADENCE of an act; ACT, a whole act; PROPOSALS, how many stand in it; or the kind of a role (ADDRESSED_TO …) or citation (RECALLS …). */
  readonly what: Scalars['String']['output'];
};

/** A run of words that both versions share, or that one of them has alone. */
export type ChangedWords = {
  /** What became of it. */
  readonly change: WordChange;
  /** The words, with the space behind them. */
  readonly text: Scalars['String']['output'];
};

/** What changed from one version of a text to another, provision by provision. */
export type ChangesAnswer = {
  /** What words were compared: the language (EN, ES, FR, PT) in which both are held, or SUMMARY, our summaries; absent where neither is there, and section, label and verb tell what corresponds. */
  readonly comparedWords: Maybe<Scalars['String']['output']>;
  /** How many provisions became what. */
  readonly counts: ChangeCounts;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The earlier version. */
  readonly from: Maybe<Version>;
  /** Id of the earlier version; absent where no text is held. */
  readonly fromId: Maybe<Scalars['ID']['output']>;
  /** The provisions, in the order of the later version. */
  readonly provisions: ReadonlyArray<ProvisionChangeRow>;
  /** False where the two are versions of two instruments: then the provisions are only the most alike ones. */
  readonly sameInstrument: Scalars['Boolean']['output'];
  /** The later version. */
  readonly to: Maybe<Version>;
  /** Id of the later version; absent where no text is held. */
  readonly toId: Maybe<Scalars['ID']['output']>;
  /** How many provisions there are in all pages. */
  readonly total: Scalars['Int']['output'];
};

/** Anything that a text can cite: an instrument, one of its provisions, a meeting, a body, a state, or several states together. */
export type Citable = {
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
};


/** Anything that a text can cite: an instrument, one of its provisions, a meeting, a body, a state, or several states together. */
export type CitableNameArgs = {
  language?: InputMaybe<Language>;
};

/** One link to a citable. */
export type CitableCitation = {
  /** Where it leads. */
  readonly node: Citable;
  /** What the link carries. */
  readonly properties: Citation;
};

/** Conditions on all links to citable records together. */
export type CitableCitationFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<CitableCitationWhere>;
  /** None is so. */
  readonly none?: InputMaybe<CitableCitationWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<CitableCitationWhere>;
};

/** A page of links to citable records. */
export type CitableCitationPage = {
  /** The links. */
  readonly edges: ReadonlyArray<CitableCitation>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a citable. */
export type CitableCitationWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<CitableWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<CitationWhere>;
};

/** One link to a citable. */
export type CitableFact = {
  /** Where it leads. */
  readonly node: Citable;
  /** What the link carries. */
  readonly properties: Fact;
};

/** Conditions on all links to citable records together. */
export type CitableFactFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<CitableFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<CitableFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<CitableFactWhere>;
};

/** A page of links to citable records. */
export type CitableFactPage = {
  /** The links. */
  readonly edges: ReadonlyArray<CitableFact>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a citable. */
export type CitableFactWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<CitableWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<FactWhere>;
};

/** One link to a citable. */
export type CitableLink = {
  /** Where it leads. */
  readonly node: Citable;
};

/** A page of links to citable records. */
export type CitableLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<CitableLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a citable. */
export type CitableLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<CitableWhere>;
};

/** One link to a citable. */
export type CitableRole = {
  /** Where it leads. */
  readonly node: Citable;
  /** What the link carries. */
  readonly properties: Role;
};

/** Conditions on all links to citable records together. */
export type CitableRoleFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<CitableRoleWhere>;
  /** None is so. */
  readonly none?: InputMaybe<CitableRoleWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<CitableRoleWhere>;
};

/** A page of links to citable records. */
export type CitableRolePage = {
  /** The links. */
  readonly edges: ReadonlyArray<CitableRole>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a citable. */
export type CitableRoleWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<CitableWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<RoleWhere>;
};

/** How citable records are sorted: by one field. */
export type CitableSort = {
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** What a citable thing can be. */
export type CitableType =
  /** Body. */
  | 'Body'
  /** Collective. */
  | 'Collective'
  /** Instrument. */
  | 'Instrument'
  /** Meeting. */
  | 'Meeting'
  /** Provision. */
  | 'Provision'
  /** State. */
  | 'State';

/** Conditions on citable; all that are given must hold. */
export type CitableWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CitableWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CitableWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CitableWhere>>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By what sort of thing it is. */
  readonly typename?: InputMaybe<ReadonlyArray<CitableType>>;
};

/** What a citation carries: the verb, the words, the paragraph and the proof. */
export type Citation = {
  /** The name or symbol as printed. */
  readonly asPrinted: Maybe<Scalars['String']['output']>;
  /** How sure we are of the link. */
  readonly confidence: Maybe<Confidence>;
  /** What an editor decided of the parser's reading, with name, day and reason. */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** How it came to be: EXTRACTED by the parser, CURATED where an editor corrected that; absent where the record of the editors has it. */
  readonly method: Maybe<Method>;
  /** Paragraph or article that is cited, as printed. */
  readonly pinpoint: Maybe<Scalars['String']['output']>;
  /** What the cited thing does there where it is not simply cited, such as “evidence”. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where the words stand that say it, by language (“EN:12-45”, characters of the wording from 0); absent where no document was read. */
  readonly spans: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Status of the text that cites. */
  readonly status: Maybe<TextStatus>;
  /** The verb or phrase with which the text cites, as printed. */
  readonly verb: Maybe<Scalars['String']['output']>;
};

/** Conditions on a link; all that are given must hold. */
export type CitationWhere = {
  /** By its as printed. */
  readonly asPrinted?: InputMaybe<StringFilter>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its method. */
  readonly method?: InputMaybe<MethodFilter>;
  /** By its pinpoint. */
  readonly pinpoint?: InputMaybe<StringFilter>;
  /** By its role. */
  readonly role?: InputMaybe<StringFilter>;
  /** By its status. */
  readonly status?: InputMaybe<TextStatusFilter>;
  /** By its verb. */
  readonly verb?: InputMaybe<StringFilter>;
};

/** A page of what cites. */
export type CitedByPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The rows. */
  readonly rows: ReadonlyArray<CitedByRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** One link to something that cites. */
export type CitedByRow = {
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** The instrument that cites. */
  readonly instrument: Maybe<Instrument>;
  /** The kind of link. */
  readonly kind: LinkKind;
  /** Paragraph or article that is cited, as printed. */
  readonly pinpoint: Maybe<Scalars['String']['output']>;
  /** The provision that cites, where its text is held. */
  readonly provision: Maybe<Provision>;
  /** What the cited thing does there where it is not simply cited. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Status of what cites. */
  readonly status: AssertionStatus;
  /** The verb as printed. */
  readonly verb: Maybe<Scalars['String']['output']>;
};

/** A symbol that a text cites, with how often. */
export type CitedSymbolCount = {
  /** The symbol in its printed forms. */
  readonly asPrinted: ReadonlyArray<Scalars['String']['output']>;
  /** What is cited under it. */
  readonly cited: ReadonlyArray<Citable>;
  /** The paragraphs that cite it. */
  readonly provisions: ReadonlyArray<Provision>;
  /** How often it is cited. */
  readonly times: Scalars['Int']['output'];
};

/** A document symbol that texts cite, whatever its spelling. */
export type CitedSymbolRow = {
  /** Where it is cited, in printed order; the first 200. */
  readonly citations: ReadonlyArray<SymbolCitationShown>;
  /** How many times it is cited. */
  readonly count: Scalars['Int']['output'];
  /** The instruments that bear it. */
  readonly denotes: ReadonlyArray<Instrument>;
  /** Ids of the instruments that bear it; a symbol may belong to two. */
  readonly denotesIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The citing provisions. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True where the text of one of them is held. */
  readonly held: Scalars['Boolean']['output'];
  /** What all spellings of it share. */
  readonly key: Scalars['String']['output'];
  /** What it stands on, by its pattern; absent where no pattern reads it. */
  readonly kind: Maybe<DocumentSymbolKind>;
  /** The organ or meeting whose symbol it is, by its pattern. */
  readonly organ: Maybe<Scalars['String']['output']>;
  /** Revision, correction or addendum. */
  readonly revision: Maybe<Scalars['String']['output']>;
  /** The session, by its pattern. */
  readonly session: Maybe<Scalars['String']['output']>;
  /** The spellings in which it is printed. */
  readonly spellings: ReadonlyArray<Scalars['String']['output']>;
  /** The symbol as its organ would print it. */
  readonly symbol: Scalars['String']['output'];
  /** The year, by its pattern. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** A page of what is cited. */
export type CitesPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The rows. */
  readonly rows: ReadonlyArray<CitesRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** One link to something that is cited. */
export type CitesRow = {
  /** What is cited. */
  readonly cited: Citable;
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** The kind of link. */
  readonly kind: LinkKind;
  /** Paragraph or article that is cited, as printed. */
  readonly pinpoint: Maybe<Scalars['String']['output']>;
  /** The provision that cites, where its text is held. */
  readonly provision: Maybe<Provision>;
  /** What the cited thing does there where it is not simply cited. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Status of what cites. */
  readonly status: AssertionStatus;
  /** The verb as printed. */
  readonly verb: Maybe<Scalars['String']['output']>;
};

/** What a clause of a treaty is about. */
export type ClauseKind =
  /** When it enters into force for a state that joins. */
  | 'ENTRY_INTO_FORCE_FOR_A_STATE'
  /** When the treaty enters into force at all. */
  | 'GENERAL_ENTRY_INTO_FORCE'
  /** Whether a state must be party to another treaty first. */
  | 'PARENT_TREATY'
  /** Whether the treaty can be applied provisionally. */
  | 'PROVISIONAL_APPLICATION'
  /** How a state withdraws, and when that takes effect. */
  | 'WITHDRAWAL';

/** Conditions on one word of a closed list. */
export type ClauseKindFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<ClauseKind>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<ClauseKind>>;
};

/** Several whom a text means together, with the rule that says who they are on a day. */
export type Collective = Actor & Citable & {
  /** Other names under which it is printed. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the rule speaks of: the body, the treaties, the process. */
  readonly of: CitableLinkPage;
  /** The acts in which it has a role, one row a role; by kinds of role where given. */
  readonly rolesIn: RoleInActPage;
  /** The rule that says who they are. */
  readonly rule: CollectiveRule;
};


/** Several whom a text means together, with the rule that says who they are on a day. */
export type CollectiveNameArgs = {
  language?: InputMaybe<Language>;
};


/** Several whom a text means together, with the rule that says who they are on a day. */
export type CollectiveOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableLinkWhere>;
};


/** Several whom a text means together, with the rule that says who they are on a day. */
export type CollectiveRolesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
};

/** Who a collective is on a day, or why that cannot be known. */
export type CollectiveOnAnswer = {
  /** States that belong for certain, at high or medium confidence. */
  readonly certain: ReadonlyArray<CollectiveState>;
  /** The collective. */
  readonly collective: Collective;
  /** Id of the collective. */
  readonly collectiveId: Scalars['ID']['output'];
  /** How many states there are of each. */
  readonly counts: PartyCounts;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** What the lists rest on, together. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** False where no rule can say who it is. */
  readonly knowable: Scalars['Boolean']['output'];
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** States that belong on evidence of low confidence. */
  readonly lowConfidence: ReadonlyArray<CollectiveState>;
  /** The day (ISO) for which it was computed. */
  readonly on: Scalars['String']['output'];
  /** States that possibly belong. */
  readonly possible: ReadonlyArray<CollectiveState>;
  /** The rule that says who it is. */
  readonly rule: CollectiveRule;
  /** The rule in words, with what it speaks of, or why nobody can say. */
  readonly says: Scalars['String']['output'];
  /** States of which it cannot be told, each with the reason. */
  readonly unknown: ReadonlyArray<CollectiveState>;
};

/** A page of collective. */
export type CollectivePage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Collective>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The rule that says who a collective is on a day. */
export type CollectiveRule =
  /** The state that hosts the next meeting of a process. */
  | 'HOST_OF'
  /** The members of a body. */
  | 'MEMBERS_OF'
  /** The member states that are not party to all the instruments named. */
  | 'NOT_PARTIES_TO'
  /** Whoever holds the chair of a body. */
  | 'OFFICE_HOLDER'
  /** The states that are party to all the instruments named. */
  | 'PARTIES_TO'
  /** No rule can say. */
  | 'UNKNOWABLE';

/** Conditions on one word of a closed list. */
export type CollectiveRuleFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<CollectiveRule>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<CollectiveRule>>;
};

/** How collective records are sorted: by one field. */
export type CollectiveSort = {
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** A state and why it belongs to a collective, or why that is open. */
export type CollectiveState = {
  /** Why, in sentences. */
  readonly because: Scalars['String']['output'];
  /** How sure we are; absent where it is unknown. */
  readonly confidence: Maybe<Confidence>;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The state. */
  readonly state: State;
  /** Id of the state. */
  readonly stateId: Scalars['ID']['output'];
};

/** Conditions on collective; all that are given must hold. */
export type CollectiveWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CollectiveWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CollectiveWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CollectiveWhere>>;
  /** By its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By its rule. */
  readonly rule?: InputMaybe<CollectiveRuleFilter>;
};

/** How sure we are of a fact. */
export type Confidence =
  /** An official text says it, or two sources agree. */
  | 'HIGH'
  /** The evidence is weak. */
  | 'LOW'
  /** One secondary source says it, or it follows from an official text. */
  | 'MEDIUM'
  /** No source was found; such facts stay out of default answers. */
  | 'UNVERIFIED';

/** Conditions on one word of a closed list. */
export type ConfidenceFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Confidence>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
};

/** How what is said differs. */
export type ConflictKind =
  /** One source gives a value and another denies it. */
  | 'DENIED'
  /** An editor found that two places of the texts disagree, or that a place contradicts itself. */
  | 'TEXTS_DISAGREE'
  /** A report without a date names a holder of an office whom it cannot be placed beside the dated ones; it opens no tenure. */
  | 'UNDATED_REPORT'
  /** Two sources give different values of one field. */
  | 'VALUES_DIFFER';

/** A place where what is said differs. */
export type ConflictRow = {
  /** Id of the record or paragraph that it is about. */
  readonly aboutId: Scalars['ID']['output'];
  /** What it is about, where a text can cite it. */
  readonly citable: Maybe<Citable>;
  /** The paragraphs and sources on all sides. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The field of which different values are given; absent where whole places disagree. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** What it is about and which field, as one id. */
  readonly id: Scalars['ID']['output'];
  /** How it differs. */
  readonly kind: ConflictKind;
  /** What contradicts what, and which is preferred by which rule, in a sentence or two. */
  readonly says: Scalars['String']['output'];
  /** What sort of thing that is, as its type is called. */
  readonly sort: Scalars['String']['output'];
  /** What it is about, where it is a tenure. */
  readonly tenure: Maybe<Tenure>;
  /** What it is about, where it is a treaty action. */
  readonly treatyAction: Maybe<TreatyAction>;
  /** The values, the preferred one first. */
  readonly values: ReadonlyArray<ConflictValue>;
};

/** One of the values that contradict each other, with everything that says or denies it. */
export type ConflictValue = {
  /** Why it is preferred, or is not. */
  readonly because: Scalars['String']['output'];
  /** How sure we are of it. */
  readonly confidence: Confidence;
  /** The paragraphs and sources that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** False where it is denied. */
  readonly holds: Scalars['Boolean']['output'];
  /** What is to be minded about it, source by source. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** True for the value that is preferred. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Status of what is said. */
  readonly status: AssertionStatus;
  /** The value, as text; an id where it is a thing of the record. Absent where a place of a text is meant. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Where what is said differs: both values, who says them, which is preferred and why. */
export type ConflictsAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** The conflicts, by what they are about. */
  readonly rows: ReadonlyArray<ConflictRow>;
  /** The rule by which a value is preferred. */
  readonly rule: Scalars['String']['output'];
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** What is loaded, and what is known to be missing. */
export type CorpusAnswer = {
  /** What is loaded, by sort and kind. */
  readonly counts: ReadonlyArray<CorpusCount>;
  /** The version of the data. */
  readonly dataVersion: Scalars['String']['output'];
  /** The day of the last editing (ISO). */
  readonly day: Scalars['String']['output'];
  /** What is known to be missing. */
  readonly missing: ReadonlyArray<MissingThing>;
  /** The name of the graph. */
  readonly name: Scalars['String']['output'];
  /** The versions whose provisions are held, by date, 200 at the most; pages of versions lead to all. */
  readonly texts: ReadonlyArray<HeldVersion>;
};

/** How many records of one sort are loaded. */
export type CorpusCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Its kind, state, section or class, where it has one. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** The sort of record, as its type is called. */
  readonly sort: Scalars['String']['output'];
};

/** How many there are of one sort. */
export type CountOfSort = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The sort: a section, or a strength class. */
  readonly sort: Scalars['String']['output'];
};

/** What can be counted of a text. */
export type CountsAnswer = {
  /** How many acts it performs, proposed ones not among them. */
  readonly acts: Scalars['Int']['output'];
  /** What is printed and is no unit. */
  readonly apparatus: ReadonlyArray<Scalars['String']['output']>;
  /** How many units bear a mark of agreement, which is not adoption. */
  readonly approved: Scalars['Int']['output'];
  /** The share of units that bear one; absent where no text is held. */
  readonly approvedShare: Maybe<Scalars['Float']['output']>;
  /** The acts by strength class on the scale ian-1. */
  readonly classes: ReadonlyArray<CountOfSort>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** The verbs with which paragraphs begin, by section, most frequent first. */
  readonly leadingVerbs: ReadonlyArray<LeadingVerbCount>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** How many mandates it holds, under the definition asked for or under each that is known. */
  readonly mandates: ReadonlyArray<MandateCount>;
  /** Paragraphs that perform acts and begin with none of their verbs. */
  readonly notLeading: ReadonlyArray<Provision>;
  /** How many acts stand in brackets; they are in no other count. */
  readonly proposedActs: Scalars['Int']['output'];
  /** The units by section, as printed. */
  readonly sections: ReadonlyArray<CountOfSort>;
  /** The symbols of documents that it cites, each once. */
  readonly symbols: ReadonlyArray<CitedSymbolCount>;
  /** The acts that set a term. */
  readonly terms: ReadonlyArray<TermRow>;
  /** How many units it has. Title, adoption line, headings and lone marks are none: see apparatus. */
  readonly units: Scalars['Int']['output'];
  /** Id of the version that was counted; absent where no text is held. */
  readonly versionId: Maybe<Scalars['ID']['output']>;
};

/** What a source's list shows of one state. */
export type CoverageOfState = {
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** Whether the state's row was read. */
  readonly row: CoverageRow;
};

/** Conditions on a link; all that are given must hold. */
export type CoverageOfStateWhere = {
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its row. */
  readonly row?: InputMaybe<CoverageRowFilter>;
};

/** What a source's list shows of a state; a state that is not linked was never listed. */
export type CoverageRow =
  /** The copy that was read ends before or inside its row. */
  | 'CUT_OFF'
  /** Its row was read, whether it holds an action or is empty. */
  | 'PRINTED';

/** Conditions on one word of a closed list. */
export type CoverageRowFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<CoverageRow>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<CoverageRow>>;
};

/** How many deadlines have a status. */
export type DeadlineCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: DeadlineStatus;
};

/** What sets a deadline. */
export type DeadlineKind =
  /** A cadence, such as every two years. */
  | 'CADENCE'
  /** A date, printed or computed from what is printed. */
  | 'DATE'
  /** A meeting before which it is due; it moves when the meeting moves. */
  | 'MEETING'
  /** A day that is observed every year. */
  | 'OBSERVANCE'
  /** Words that name no day, such as “in the near future”. */
  | 'WORDS';

/** A duty with its deadline as it stands on a day. */
export type DeadlineRow = {
  /** The words that set it, as printed. */
  readonly asPrinted: Maybe<Scalars['String']['output']>;
  /** How often it recurs. */
  readonly cadence: Maybe<Scalars['String']['output']>;
  /** True where the day is not printed but computed by a rule. */
  readonly derived: Scalars['Boolean']['output'];
  /** The day by which it is, or first was, due. */
  readonly due: Maybe<PartialDate>;
  /** What an editor holds to fulfil it. */
  readonly fulfilledBy: ReadonlyArray<Citable>;
  /** Id of the act, or of the proposed act. */
  readonly id: Scalars['ID']['output'];
  /** What sets the deadline. */
  readonly kind: DeadlineKind;
  /** The meeting before which it is due. */
  readonly meeting: Maybe<Meeting>;
  /** The next day (ISO) on which it is due, or observed. */
  readonly nextDay: Maybe<Scalars['String']['output']>;
  /** The name of the yearly day that is observed. */
  readonly observedAs: Maybe<Scalars['String']['output']>;
  /** Due days (ISO) of a cadence that have passed. */
  readonly passedDays: ReadonlyArray<Scalars['String']['output']>;
  /** Why, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The rule by which the day was computed, or why none can be. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** How far the meeting before which it is due has moved. */
  readonly slip: Maybe<DeadlineSlip>;
  /** What became of it by the day asked. */
  readonly status: DeadlineStatus;
  /** The duty. */
  readonly task: TaskRow;
};

/** By how much a meeting, and with it what is due before it, moved from the days on which it was expected. */
export type DeadlineSlip = {
  /** Days from the last day on which it was expected to the day on which it began. */
  readonly atLeastDays: Maybe<Scalars['Int']['output']>;
  /** Days from the first day on which it was expected to the day on which it began. */
  readonly atMostDays: Maybe<Scalars['Int']['output']>;
  /** When the meeting was expected. */
  readonly expected: PartialDate;
  /** When it was held. */
  readonly held: PartialDate;
};

/** What became of a deadline by a day. */
export type DeadlineStatus =
  /** An editor holds that something fulfils it. */
  | 'MET'
  /** No day can be computed; the reason is given. */
  | 'NOT_COMPUTABLE'
  /** The day is still to come. */
  | 'NOT_YET_DUE'
  /** The day has passed, and nothing in the corpus shows that it was delivered, or that it was not; that is not “unmet”. */
  | 'NO_EVIDENCE'
  /** The day has passed, and a source says that it was not delivered. */
  | 'OVERDUE';

/** Every duty with a date, a cadence or a relative deadline, as it stands on a day. */
export type DeadlinesAnswer = {
  /** How many have each status, whatever the page and the status asked. */
  readonly counts: ReadonlyArray<DeadlineCount>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The day (ISO) by which it was known, where one was asked. */
  readonly knownAt: Maybe<Scalars['String']['output']>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** The day (ISO) for which it was computed. */
  readonly on: Scalars['String']['output'];
  /** The duties, by the day on which they are or were due; those without a day last. */
  readonly rows: ReadonlyArray<DeadlineRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** What a rendering takes of one proposal, and why. */
export type DecidedProposal = {
  /** Why: as asked, or because of another choice. */
  readonly because: Scalars['String']['output'];
  /** What is taken of it. */
  readonly decision: ProposalDecision;
  /** The proposal. */
  readonly proposal: Proposal;
  /** Id of the proposal. */
  readonly proposalId: Scalars['ID']['output'];
};

/** What a symbol stands on, as its own pattern says; the text around it may call it something else. */
export type DocumentSymbolKind =
  /** A decision. */
  | 'DECISION'
  /** A declaration. */
  | 'DECLARATION'
  /** A document of an organ or meeting. */
  | 'DOCUMENT'
  /** A resolution. */
  | 'RESOLUTION'
  /** A volume of a series. */
  | 'SERIES'
  /** A statement of a president or chair. */
  | 'STATEMENT'
  /** A treaty in a treaty series. */
  | 'TREATY_SERIES';

/** One proposal of a draft, with those that stand inside it. It decides nothing. */
export type DraftProposalRow = {
  /** The state’s tag as printed. */
  readonly byAsPrinted: Scalars['String']['output'];
  /** How deep it stands: 1 in the unit itself, 2 inside another proposal. */
  readonly depth: Scalars['Int']['output'];
  /** The unit in which it stands. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The proposals that cannot stand beside it. */
  readonly excludes: ReadonlyArray<Proposal>;
  /** Ids of the proposals that cannot stand beside it: its alternatives. */
  readonly excludesIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What it would do to the draft. */
  readonly kind: ProposalKind;
  /** The proposals that stand inside it. */
  readonly nested: ReadonlyArray<DraftProposalRow>;
  /** The proposal, with the acts that it would perform and what it would cite. */
  readonly proposal: Proposal;
  /** Id of the proposal. */
  readonly proposalId: Scalars['ID']['output'];
  /** The provision in which it stands. */
  readonly provision: Provision;
  /** Id of the provision in which it stands. */
  readonly provisionId: Scalars['ID']['output'];
  /** The repair that was assumed where they do not. */
  readonly repair: Maybe<Scalars['String']['output']>;
  /** The state that proposes it. */
  readonly state: Maybe<State>;
  /** Id of the state that proposes it; absent where the tag names none. */
  readonly stateId: Maybe<Scalars['ID']['output']>;
  /** What it would say, in our words, with a slot for each proposal inside it. */
  readonly template: Scalars['String']['output'];
  /** False where its brackets do not close as printed. */
  readonly wellFormed: Scalars['Boolean']['output'];
  /** The few proposed words, quoted. */
  readonly words: Maybe<Scalars['String']['output']>;
};

/** The proposals of a draft as a tree. */
export type DraftProposalsAnswer = {
  /** The proposals by state. */
  readonly byState: ReadonlyArray<ProposalsOfState>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** How many of them have brackets that do not close as printed. */
  readonly illFormed: Scalars['Int']['output'];
  /** The proposals that stand in a unit itself, in printed order, each with those inside it. */
  readonly proposals: ReadonlyArray<DraftProposalRow>;
  /** How many proposals there are, nested ones too. */
  readonly total: Scalars['Int']['output'];
  /** The version that was read. */
  readonly version: Maybe<Version>;
  /** Id of the version that was read; absent where no text is held. */
  readonly versionId: Maybe<Scalars['ID']['output']>;
};

/** Which kind of empty an empty answer is. */
export type Emptiness =
  /** What could answer was read, and it is not there. */
  | 'COVERED_AND_ABSENT'
  /** The corpus holds nothing that could answer; this is not a no. */
  | 'NOT_IN_CORPUS'
  /** A source says that it did not happen. */
  | 'SAID_NOT_TO_HAVE_HAPPENED';

/** One piece of evidence: the paragraph or the source that says it, with the status and confidence of what it says. */
export type Evidence = {
  /** How sure we are of it. */
  readonly confidence: Confidence;
  /** Id of the provision or source. */
  readonly id: Scalars['ID']['output'];
  /** What is to be minded when reading it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The paragraph that proves it, where a text of the record does. */
  readonly provision: Maybe<Provision>;
  /** The source that says it, where it is outside the texts of the record. */
  readonly source: Maybe<Source>;
  /** Status of what is said there. */
  readonly status: AssertionStatus;
};

/** Whether a meeting was still to come when a text was written. */
export type ExpectationCertainty =
  /** Its days, or the text itself, show that it was still to come. */
  | 'CERTAIN'
  /** Its days are too vague to tell. */
  | 'POSSIBLE';

/** A meeting that a text names and that was still to come when it was written. */
export type ExpectedMeetingRow = {
  /** Whether that is certain. */
  readonly certainty: ExpectationCertainty;
  /** The paragraphs that name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was to be held, where a text or a convocation says so. */
  readonly expected: Maybe<PartialDate>;
  /** When it was held, where it was. */
  readonly held: Maybe<PartialDate>;
  /** The meeting. */
  readonly meeting: Meeting;
  /** True where only what stands in brackets names it. */
  readonly proposed: Scalars['Boolean']['output'];
  /** Why, and what became of it. */
  readonly says: Scalars['String']['output'];
};

/** The meetings that were still to come when a text was written. */
export type ExpectedMeetingsAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** How many meetings the text names in all, past ones among them. */
  readonly named: Scalars['Int']['output'];
  /** The day (ISO) of the text. */
  readonly on: Maybe<Scalars['String']['output']>;
  /** The meetings that it names and that were, or may have been, still to come. */
  readonly rows: ReadonlyArray<ExpectedMeetingRow>;
  /** Id of the version that was read; absent where no text is held. */
  readonly versionId: Maybe<Scalars['ID']['output']>;
};

/** What a link between things of the world carries: since when, until when, and what it stands on. */
export type Fact = {
  /** The rule or record that the link was made by. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** How sure we are of what the link stands on. */
  readonly confidence: Maybe<Confidence>;
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Since when, with the precision of the source (EDTF). */
  readonly from: Maybe<Scalars['String']['output']>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** Day from which a reader could know it. */
  readonly knownFrom: Maybe<Scalars['String']['output']>;
  /** What the link covers more exactly: the office, the role, the paragraph, the standing. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** Status of what the link stands on. */
  readonly status: Maybe<AssertionStatus>;
  /** Until when, with the precision of the source (EDTF); absent where no end is known. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** Conditions on a link; all that are given must hold. */
export type FactWhere = {
  /** By its basis. */
  readonly basis?: InputMaybe<StringFilter>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its from. */
  readonly from?: InputMaybe<StringFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its known from. */
  readonly knownFrom?: InputMaybe<StringFilter>;
  /** By its scope. */
  readonly scope?: InputMaybe<StringFilter>;
  /** By its status. */
  readonly status?: InputMaybe<AssertionStatusFilter>;
  /** By its to. */
  readonly to?: InputMaybe<StringFilter>;
};

/** An editor's finding about a paragraph or an act, such as “no successor”; always inferred, always reversible. */
export type Finding = {
  /** The provision that it is about. */
  readonly about: Maybe<Provision>;
  /** The act that it is about, where the editor names the act. */
  readonly aboutAct: Maybe<Act>;
  /** The versions that were read for it. */
  readonly comparedWith: VersionLinkPage;
  /** How sure the editor is. */
  readonly confidence: Confidence;
  /** Who judged. */
  readonly editor: Scalars['String']['output'];
  /** What was found: the successor, the body, the fulfilment. */
  readonly found: CitableLinkPage;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The day of the judgement (ISO). */
  readonly judgedOn: Scalars['String']['output'];
  /** What was found. */
  readonly kind: FindingKind;
  /** The nearest candidates. */
  readonly nearest: ProvisionLinkPage;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};


/** An editor's finding about a paragraph or an act, such as “no successor”; always inferred, always reversible. */
export type FindingComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VersionSort>;
  where?: InputMaybe<VersionLinkWhere>;
};


/** An editor's finding about a paragraph or an act, such as “no successor”; always inferred, always reversible. */
export type FindingFoundArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableLinkWhere>;
};


/** An editor's finding about a paragraph or an act, such as “no successor”; always inferred, always reversible. */
export type FindingNearestArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProvisionSort>;
  where?: InputMaybe<ProvisionLinkWhere>;
};

/** What an editor finds about a paragraph or an act; always inferred, always reversible. */
export type FindingKind =
  /** Two places of the record disagree. */
  | 'DISCREPANCY'
  /** Something else fulfils it. */
  | 'FULFILLED_BY'
  /** Nobody has judged it yet. */
  | 'NOT_JUDGED'
  /** It has no antecedent in what was compared. */
  | 'NO_ANTECEDENT'
  /** It has no successor in what was compared. */
  | 'NO_SUCCESSOR'
  /** Two names mean the same body. */
  | 'SAME_BODY'
  /** It has a successor. */
  | 'SUCCESSOR';

/** Conditions on one word of a closed list. */
export type FindingKindFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<FindingKind>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<FindingKind>>;
};

/** A page of finding. */
export type FindingPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Finding>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How finding records are sorted: by one field. */
export type FindingSort = {
  /** By its judged on. */
  readonly judgedOn?: InputMaybe<SortDirection>;
};

/** Conditions on finding; all that are given must hold. */
export type FindingWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<FindingWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** By “about”. */
  readonly about?: InputMaybe<ProvisionWhere>;
  /** By “about act”. */
  readonly aboutAct?: InputMaybe<ActWhere>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its editor. */
  readonly editor?: InputMaybe<StringFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its judged on. */
  readonly judgedOn?: InputMaybe<StringFilter>;
  /** By its kind. */
  readonly kind?: InputMaybe<FindingKindFilter>;
};

/** Who follows something up, in which role, by which paragraph; and what has nobody. */
export type FollowUpAnswer = {
  /** Bodies that the text names and asks nothing of. */
  readonly bodiesWithoutTask: ReadonlyArray<IdleBodyRow>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** True where a text designates somebody to follow it up as a whole; false is an answer. */
  readonly designated: Scalars['Boolean']['output'];
  /** Give this as “after” for the next page of roles; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The bodies that follow it up as a whole: a mandate that concerns it charges them or makes them channel, recipient, support or counsel. */
  readonly followers: ReadonlyArray<FollowerRow>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** Where nobody is designated, what comes nearest: reports on the process or meeting that adopted the text. */
  readonly nearest: ReadonlyArray<TaskRow>;
  /** Id of what was asked about. */
  readonly ofId: Scalars['ID']['output'];
  /** Every role of a body in its acts (of a body: its roles in every text), one row for each body, role and text. */
  readonly roles: ReadonlyArray<BodyInRoleRow>;
  /** The answer in a sentence or two. */
  readonly says: Scalars['String']['output'];
  /** Acts that ask or decide something and name nobody who is asked; those that need nobody say so by isMandate. */
  readonly tasksWithoutAddressee: ReadonlyArray<TaskRow>;
  /** How many such rows there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** The part that a body plays in a text. */
export type FollowUpRole =
  /** A mark says that it approved units of the text, which is not adoption. */
  | 'APPROVER'
  /** It benefits. */
  | 'BENEFICIARY'
  /** Through it something is to be done or sent. */
  | 'CHANNEL'
  /** It is asked, instructed or charged. */
  | 'CHARGED'
  /** It is to be consulted. */
  | 'CONSULTED'
  /** With it something is to be coordinated. */
  | 'COORDINATION'
  /** The act establishes it. */
  | 'ESTABLISHED'
  /** Within it something is to be done. */
  | 'FRAMEWORK'
  /** Somebody is elected to an office of it. */
  | 'OFFICER_ELECTED'
  /** It receives a report, a list or information. */
  | 'RECIPIENT'
  /** The act is about it. */
  | 'SUBJECT'
  /** It supports whoever is asked. */
  | 'SUPPORT';

/** A body that follows something up as a whole, by one act, with whatever else the same text asks of it. */
export type FollowerRow = {
  /** The body that follows it up. */
  readonly body: Body;
  /** What else the same text asks of it, or of whoever holds an office of it. */
  readonly otherTasks: ReadonlyArray<TaskRow>;
  /** The part it plays. */
  readonly role: FollowUpRole;
  /** The act that says so. */
  readonly task: TaskRow;
};

/** Candidates for a name or symbol; more than one where it may mean several things. */
export type FoundAnswer = {
  /** True where two or more candidates have the strongest reason. */
  readonly ambiguous: Scalars['Boolean']['output'];
  /** The candidates, strongest reason first. */
  readonly candidates: ReadonlyArray<FoundCandidate>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** Why something was found, strongest reason first. */
export type FoundBy =
  /** An abbreviation of it. */
  | 'ABBREVIATION'
  /** Another name under which it is printed. */
  | 'ALIAS'
  /** Its country code. */
  | 'CODE'
  /** Its id. */
  | 'ID'
  /** Its name, whatever accents, hyphens and spaces. */
  | 'NAME'
  /** A name that begins so. */
  | 'NAME_BEGINS'
  /** A name that holds these words. */
  | 'NAME_HOLDS'
  /** A symbol of it, in any spelling. */
  | 'SYMBOL';

/** Something that may be what was meant, with the reason. */
export type FoundCandidate = {
  /** Who was found, where an act can name them. */
  readonly actor: Maybe<Actor>;
  /** What was found, where a text can cite it. */
  readonly citable: Maybe<Citable>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The name, alias or symbol that matched, as the record prints it. */
  readonly matched: Scalars['String']['output'];
  /** Why it was found. */
  readonly reason: FoundBy;
  /** What sort of thing it is, as its type is called. */
  readonly sort: Scalars['String']['output'];
};

/** One act of the paragraph, with whom it addresses. */
export type GapAct = {
  /** The act. */
  readonly act: Act;
  /** Id of the act. */
  readonly actId: Scalars['ID']['output'];
  /** Whom it addresses. */
  readonly addressees: ReadonlyArray<GapAddressee>;
  /** What is asked, in one sentence of ours. */
  readonly asks: Maybe<Scalars['String']['output']>;
  /** The treaties that it concerns. */
  readonly treaties: ReadonlyArray<Instrument>;
  /** Ids of the treaties that it concerns. */
  readonly treatyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The verb as printed. */
  readonly verb: Scalars['String']['output'];
};

/** Whom an act of the paragraph addresses, evaluated on the paragraph’s day. */
export type GapAddressee = {
  /** The collective or state. */
  readonly actor: Actor;
  /** States that it was for certain, at high or medium confidence. */
  readonly certain: ReadonlyArray<CollectiveState>;
  /** How many states there are of each. */
  readonly counts: PartyCounts;
  /** Id of the collective or state. */
  readonly id: Scalars['ID']['output'];
  /** States that it was on evidence of low confidence. */
  readonly lowConfidence: ReadonlyArray<CollectiveState>;
  /** States that it possibly was. */
  readonly possible: ReadonlyArray<CollectiveState>;
  /** The rule of the collective; absent of a state. */
  readonly rule: Maybe<CollectiveRule>;
  /** Why no states are listed, where the rule gives no set of states. */
  readonly says: Maybe<Scalars['String']['output']>;
  /** States of which it cannot be told, each with the reason. */
  readonly unknown: ReadonlyArray<CollectiveState>;
};

/** How many states there are of each kind about one treaty. */
export type GapCounts = {
  /** Bound already, and not in force yet. */
  readonly alreadyConsented: Scalars['Int']['output'];
  /** Party already. */
  readonly alreadyParty: Scalars['Int']['output'];
  /** Addressed, and joined afterwards. */
  readonly joined: Scalars['Int']['output'];
  /** Addressed, and shown not to have joined. */
  readonly notJoined: Scalars['Int']['output'];
  /** Addressed, and not known whether they joined. */
  readonly notKnown: Scalars['Int']['output'];
  /** Possibly addressed. */
  readonly possiblyAddressed: Scalars['Int']['output'];
};

/** A step that a state took after the paragraph; that it came afterwards does not say that it came because of it. */
export type GapMove = {
  /** The action. */
  readonly action: TreatyAction;
  /** Id of the action. */
  readonly actionId: Scalars['ID']['output'];
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The sources that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Fewest days from the paragraph to the step. */
  readonly fewestDays: Scalars['Int']['output'];
  /** What the state did. */
  readonly kind: TreatyActionKind;
  /** Most days, the same number where the day of the step is known; absent where it has no last day. */
  readonly mostDays: Maybe<Scalars['Int']['output']>;
  /** When it counts: the day of signature or of deposit. */
  readonly on: PartialDate;
};

/** A state, what it was on the day of the paragraph and at the end of the look, and its steps between. */
export type GapState = {
  /** Its standing at the end of the look. */
  readonly atEnd: TreatyStandingOnDay;
  /** What its standings and steps rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its steps between the two, soonest first. */
  readonly moves: ReadonlyArray<GapMove>;
  /** The state. */
  readonly state: State;
  /** Id of the state. */
  readonly stateId: Scalars['ID']['output'];
  /** Its standing on the day of the paragraph. */
  readonly whenUrged: TreatyStandingOnDay;
};

/** What stands between the paragraph and what states did about one treaty. */
export type GapTreaty = {
  /** Not addressed about this treaty: they had consented, and it was about to be in force. */
  readonly alreadyConsented: ReadonlyArray<GapState>;
  /** Not addressed about this treaty: it was in force for them. */
  readonly alreadyParty: ReadonlyArray<GapState>;
  /** How many states there are of each. */
  readonly counts: GapCounts;
  /** The treaty. */
  readonly instrument: Instrument;
  /** Id of the treaty. */
  readonly instrumentId: Scalars['ID']['output'];
  /** Addressed, for they had not consented; they consented afterwards, soonest first. */
  readonly joined: ReadonlyArray<GapState>;
  /** Addressed, and shown not to have consented by the end of the look. */
  readonly notJoined: ReadonlyArray<GapState>;
  /** Addressed, and whether they consented by the end of the look is not known. */
  readonly notKnown: ReadonlyArray<GapState>;
  /** Whether they were addressed cannot be told from the sources or the dates. */
  readonly possiblyAddressed: ReadonlyArray<GapState>;
};

/** A word that softens an act. */
export type Hedge =
  /** “as appropriate” */
  | 'AS_APPROPRIATE'
  /** “as the case may be” */
  | 'AS_THE_CASE_MAY_BE'
  /** “consider” */
  | 'CONSIDER'
  /** “continue” */
  | 'CONTINUE'
  /** “possible”, “potential” */
  | 'POSSIBLE'
  /** “voluntary”, “voluntarily” */
  | 'VOLUNTARY'
  /** “where appropriate” */
  | 'WHERE_APPROPRIATE';

/** Conditions on a list of words. */
export type HedgeListFilter = {
  /** The list holds this word. */
  readonly includes?: InputMaybe<Hedge>;
};

/** A version whose provisions are held. */
export type HeldVersion = {
  /** Its date (EDTF). */
  readonly date: Scalars['String']['output'];
  /** Id of the version. */
  readonly id: Scalars['ID']['output'];
  /** The instrument. */
  readonly instrument: Instrument;
  /** Id of its instrument. */
  readonly instrumentId: Scalars['ID']['output'];
  /** Languages in which its words are held; empty where only our summaries are. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The meeting that adopted the instrument. */
  readonly meeting: Maybe<Meeting>;
  /** Id of the meeting that adopted the instrument. */
  readonly meetingId: Maybe<Scalars['ID']['output']>;
  /** How many provisions it has. */
  readonly provisions: Scalars['Int']['output'];
  /** ADOPTED or DRAFT. */
  readonly stage: Scalars['String']['output'];
  /** The version. */
  readonly version: Version;
};

/** An offer to host a meeting, and what became of it. */
export type HostingOffer = {
  /** The meeting that accepted it. */
  readonly acceptedAt: Maybe<Meeting>;
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The meeting that it would host. */
  readonly meeting: Maybe<Meeting>;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The state that offers. */
  readonly offeredBy: Maybe<State>;
  /** When it was offered (EDTF). */
  readonly offeredOn: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly outcome: OfferOutcome;
  /** Status of what it stands on. */
  readonly status: AssertionStatus;
};

/** One link to a hosting offer. */
export type HostingOfferLink = {
  /** Where it leads. */
  readonly node: HostingOffer;
};

/** Conditions on all links to hosting offer records together. */
export type HostingOfferLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<HostingOfferLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<HostingOfferLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<HostingOfferLinkWhere>;
};

/** A page of links to hosting offer records. */
export type HostingOfferLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<HostingOfferLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a hosting offer. */
export type HostingOfferLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<HostingOfferWhere>;
};

/** A page of hosting offer. */
export type HostingOfferPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<HostingOffer>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on hosting offer; all that are given must hold. */
export type HostingOfferWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<HostingOfferWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<HostingOfferWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<HostingOfferWhere>>;
  /** By “accepted at”. */
  readonly acceptedAt?: InputMaybe<MeetingWhere>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By “meeting”. */
  readonly meeting?: InputMaybe<MeetingWhere>;
  /** By “offered by”. */
  readonly offeredBy?: InputMaybe<StateWhere>;
  /** By its offered on. */
  readonly offeredOn?: InputMaybe<StringFilter>;
  /** By its outcome. */
  readonly outcome?: InputMaybe<OfferOutcomeFilter>;
  /** By its status. */
  readonly status?: InputMaybe<AssertionStatusFilter>;
};

/** Conditions on an id. */
export type IdFilter = {
  /** It is this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these ids. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It begins so; everything inside an instrument begins with the instrument's id. */
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** A body that a text names and asks nothing of. */
export type IdleBodyRow = {
  /** The body. */
  readonly body: Body;
  /** The paragraphs that name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How the text names it: the types of its citations, or the roles of its acts. */
  readonly how: ReadonlyArray<Scalars['String']['output']>;
};

/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type Instrument = Citable & {
  /** The treaty actions of states: signatures, deposits, reservations and declarations. */
  readonly actions: TreatyActionLinkPage;
  /** Day of adoption, with the precision of the source (EDTF). */
  readonly adopted: Maybe<PartialDate>;
  /** The meeting at which it was adopted. */
  readonly adoptedAt: MeetingFactPage;
  /** The body that adopted it. */
  readonly adoptedBy: BodyFactPage;
  /** Where the treaty was adopted, as sources print it. */
  readonly adoptionPlace: Maybe<Scalars['String']['output']>;
  /** Other names under which it is printed. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The instruments that it amends (ELI; VCLT 40). */
  readonly amends: InstrumentFactPage;
  /** What cites it, one row a link, newest first; by kinds of link where given. */
  readonly citedBy: CitedByPage;
  /** What it cites itself or through its provisions, one row a link; by kinds where given. */
  readonly cites: CitesPage;
  /** The clauses of the treaty on entry into force, withdrawal and parent treaty that were read. */
  readonly clauses: TreatyClauseLinkPage;
  /** The meetings that it convenes. */
  readonly convenes: MeetingFactPage;
  /** What sources cover of this treaty: which states' rows were read. */
  readonly coverage: SourceCoverageLinkPage;
  /** Who keeps the treaty and receives its signatures and deposits (VCLT 76). */
  readonly depositary: Maybe<Scalars['String']['output']>;
  /** The bodies that drafted it. */
  readonly draftedBy: BodyFactPage;
  /** The instruments that draw on this one (derived, for lineage). */
  readonly drawnOnBy: InstrumentFactPage;
  /** The instruments on which it draws, through any citation of its own or of its provisions (derived, for lineage). */
  readonly drawsOn: InstrumentFactPage;
  /** Day of the treaty's first entry into force (EDTF), as the depositary gives it. */
  readonly enteredIntoForce: Maybe<Scalars['String']['output']>;
  /** The bodies that it establishes (drafting practice). */
  readonly establishes: BodyFactPage;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The bodies that follow it up, with their role (drafting practice). */
  readonly followedUpBy: BodyFactPage;
  /** The instruments that it follows up or comes out of. */
  readonly followsFrom: InstrumentFactPage;
  /** The bodies whose rules it holds. */
  readonly governs: BodyFactPage;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The instruments that it implements (ELI). */
  readonly implements: InstrumentFactPage;
  /** What sort of work it is. */
  readonly kind: InstrumentKind;
  /** True where it is known only because something cites it. */
  readonly knownOnlyByCitation: Scalars['Boolean']['output'];
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Day from which the treaty was open for signature (EDTF). */
  readonly openedForSignature: Maybe<Scalars['String']['output']>;
  /** The treaty that it is a protocol to. */
  readonly protocolTo: InstrumentFactPage;
  /** The protocols to this treaty. */
  readonly protocols: InstrumentFactPage;
  /** Registration and series, as printed. */
  readonly registration: Maybe<Scalars['String']['output']>;
  /** The instruments that it repeals (ELI). */
  readonly repeals: InstrumentFactPage;
  /** The acts in which it has a role, one row a role; by kinds of role where given. */
  readonly rolesIn: RoleInActPage;
  /** The session at which it was adopted, as sources print it. */
  readonly session: Maybe<Scalars['String']['output']>;
  /** All symbols under which it is cited; one symbol can belong to two instruments. */
  readonly symbols: ReadonlyArray<Scalars['String']['output']>;
  /** True where the record holds its provisions. */
  readonly textHeld: Scalars['Boolean']['output'];
  /** The states of its text that the record holds: the adopted text and the drafts. */
  readonly versions: VersionLinkPage;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TreatyActionSort>;
  where?: InputMaybe<TreatyActionLinkWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentAdoptedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentAdoptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentConvenesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SourceCoverageSort>;
  where?: InputMaybe<SourceCoverageLinkWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentDraftedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentDrawnOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentDrawsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentFollowedUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentFollowsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentGovernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentNameArgs = {
  language?: InputMaybe<Language>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentProtocolToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentProtocolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentRepealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentRolesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
};


/** A work: a treaty, protocol, resolution, declaration, set of recommendations, plan of action, report or guide. Where the record holds its text it has versions; otherwise what is known of it stands on sources. */
export type InstrumentVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VersionSort>;
  where?: InputMaybe<VersionLinkWhere>;
};

/** One link to a instrument. */
export type InstrumentFact = {
  /** Where it leads. */
  readonly node: Instrument;
  /** What the link carries. */
  readonly properties: Fact;
};

/** Conditions on all links to instrument records together. */
export type InstrumentFactFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<InstrumentFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<InstrumentFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<InstrumentFactWhere>;
};

/** A page of links to instrument records. */
export type InstrumentFactPage = {
  /** The links. */
  readonly edges: ReadonlyArray<InstrumentFact>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a instrument. */
export type InstrumentFactWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<InstrumentWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<FactWhere>;
};

/** What sort of work an instrument is. */
export type InstrumentKind =
  /** A statistical classification. */
  | 'CLASSIFICATION'
  /** A declaration, commitment or consensus. */
  | 'DECLARATION'
  /** Any other document. */
  | 'DOCUMENT'
  /** An order of the Secretary General. */
  | 'EXECUTIVE_ORDER'
  /** The rules that found or govern a process. */
  | 'FOUNDING_RULES'
  /** A guide or protocol of practice. */
  | 'GUIDE'
  /** A law of a state. */
  | 'LAW'
  /** A plan of action. */
  | 'PLAN_OF_ACTION'
  /** A protocol to a treaty. */
  | 'PROTOCOL'
  /** A questionnaire. */
  | 'QUESTIONNAIRE'
  /** Recommendations of a meeting. */
  | 'RECOMMENDATIONS'
  /** A report. */
  | 'REPORT'
  /** A resolution of an organ. */
  | 'RESOLUTION'
  /** A statistical survey. */
  | 'SURVEY'
  /** A convention or other treaty. */
  | 'TREATY'
  /** A work plan. */
  | 'WORK_PLAN';

/** Conditions on one word of a closed list. */
export type InstrumentKindFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<InstrumentKind>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<InstrumentKind>>;
};

/** A page of instrument. */
export type InstrumentPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Instrument>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One link to a instrument. */
export type InstrumentRole = {
  /** Where it leads. */
  readonly node: Instrument;
  /** What the link carries. */
  readonly properties: Role;
};

/** Conditions on all links to instrument records together. */
export type InstrumentRoleFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<InstrumentRoleWhere>;
  /** None is so. */
  readonly none?: InputMaybe<InstrumentRoleWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<InstrumentRoleWhere>;
};

/** A page of links to instrument records. */
export type InstrumentRolePage = {
  /** The links. */
  readonly edges: ReadonlyArray<InstrumentRole>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a instrument. */
export type InstrumentRoleWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<InstrumentWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<RoleWhere>;
};

/** How instrument records are sorted: by one field. */
export type InstrumentSort = {
  /** By its adopted earliest. */
  readonly adoptedEarliest?: InputMaybe<SortDirection>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** Conditions on instrument; all that are given must hold. */
export type InstrumentWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InstrumentWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<InstrumentWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<InstrumentWhere>>;
  /** By “actions”. */
  readonly actions?: InputMaybe<TreatyActionLinkFilter>;
  /** By “adopted at”. */
  readonly adoptedAt?: InputMaybe<MeetingFactFilter>;
  /** By “adopted by”. */
  readonly adoptedBy?: InputMaybe<BodyFactFilter>;
  /** By its adopted earliest. */
  readonly adoptedEarliest?: InputMaybe<StringFilter>;
  /** By its adopted latest. */
  readonly adoptedLatest?: InputMaybe<StringFilter>;
  /** By its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** By “amends”. */
  readonly amends?: InputMaybe<InstrumentFactFilter>;
  /** By “convenes”. */
  readonly convenes?: InputMaybe<MeetingFactFilter>;
  /** By “coverage”. */
  readonly coverage?: InputMaybe<SourceCoverageLinkFilter>;
  /** By “drafted by”. */
  readonly draftedBy?: InputMaybe<BodyFactFilter>;
  /** By “drawn on by”. */
  readonly drawnOnBy?: InputMaybe<InstrumentFactFilter>;
  /** By “draws on”. */
  readonly drawsOn?: InputMaybe<InstrumentFactFilter>;
  /** By “establishes”. */
  readonly establishes?: InputMaybe<BodyFactFilter>;
  /** By “followed up by”. */
  readonly followedUpBy?: InputMaybe<BodyFactFilter>;
  /** By “follows from”. */
  readonly followsFrom?: InputMaybe<InstrumentFactFilter>;
  /** By “governs”. */
  readonly governs?: InputMaybe<BodyFactFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By “implements”. */
  readonly implements?: InputMaybe<InstrumentFactFilter>;
  /** By its kind. */
  readonly kind?: InputMaybe<InstrumentKindFilter>;
  /** By its known only by citation. */
  readonly knownOnlyByCitation?: InputMaybe<BooleanFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By “protocol to”. */
  readonly protocolTo?: InputMaybe<InstrumentFactFilter>;
  /** By “protocols”. */
  readonly protocols?: InputMaybe<InstrumentFactFilter>;
  /** By “repeals”. */
  readonly repeals?: InputMaybe<InstrumentFactFilter>;
  /** By its symbols. */
  readonly symbols?: InputMaybe<StringListFilter>;
  /** By its text held. */
  readonly textHeld?: InputMaybe<BooleanFilter>;
  /** By “versions”. */
  readonly versions?: InputMaybe<VersionLinkFilter>;
};

/** Conditions on a number. */
export type IntFilter = {
  /** It is this number. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** It is greater. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is greater or equal. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these numbers. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** It is smaller. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is smaller or equal. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Why something counts as known from a day on. */
export type KnownBasis =
  /** The deposit or signature was notified that day. */
  | 'DEPOSIT'
  /** The last day of the event itself; assumed, because the report is undated. */
  | 'EVENT_DAY'
  /** The source was published that day. */
  | 'PUBLISHED'
  /** The day on which we read it. */
  | 'READ'
  /** The text that says it bears that date. */
  | 'TEXT_DATE';

/** A language in which names and texts are held. */
export type Language =
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR'
  /** Portuguese. */
  | 'PT';

/** Conditions on one word of a closed list. */
export type LanguageFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Language>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Language>>;
};

/** How many paragraphs of a section begin with a verb. */
export type LeadingVerbCount = {
  /** The verb in its printed forms. */
  readonly asPrinted: ReadonlyArray<Scalars['String']['output']>;
  /** How many paragraphs begin with it. */
  readonly count: Scalars['Int']['output'];
  /** The verb in base form. */
  readonly lemma: Scalars['String']['output'];
  /** How many proposals in brackets would; nought unless they are asked for. */
  readonly proposed: Scalars['Int']['output'];
  /** The paragraphs, in printed order. */
  readonly provisions: ReadonlyArray<Provision>;
  /** The section. */
  readonly section: Section;
};

/** How many facts an answer left out by its settings. */
export type LeftOut = {
  /** Proposals in brackets; ask with includeProposed to see them. */
  readonly proposed: Scalars['Int']['output'];
  /** Facts without a source; ask with includeUnverified to see them. */
  readonly unverified: Scalars['Int']['output'];
};

/** The lineage of a text, a paragraph, a mandate, a body or a meeting by citation: the nearest things, the links among them, and how many there are at each distance. Lineage by an editor’s judgement is another matter: see threadHistory. */
export type LineageAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** How many citations beside what this page shows were left out because they stand in brackets or have no source. */
  readonly leftOut: LeftOut;
  /** How many such links this page has in all. */
  readonly linkTotal: Scalars['Int']['output'];
  /** The links that join the things of this page to each other, to the subject and to the pages before: each link comes once over all pages. At most 2,000 on a page. */
  readonly links: ReadonlyArray<LineageLink>;
  /** The nearest things of this page: by distance, then by date (undated last), then by id. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** Id of the subject. */
  readonly ofId: Scalars['ID']['output'];
  /** What sort of thing the subject is. */
  readonly ofSort: Scalars['String']['output'];
  /** How many things there are in all. */
  readonly total: Scalars['Int']['output'];
  /** How many things there are at each distance, over all pages. */
  readonly totals: ReadonlyArray<LineageTotal>;
};

/** Which way a lineage is asked. */
export type LineageDirection =
  /** Where it comes from: what it cites, and what that cites in turn. */
  | 'ANTECEDENTS'
  /** Both, each thing with the side on which it stands. */
  | 'BOTH'
  /** What became of it: what cites it, and what cites that in turn. */
  | 'DESCENDANTS';

/** A kind of link by which lineage runs: a citation, a fact of the making of two instruments, or what places a body or a meeting among instruments. */
export type LineageKind =
  /** The instrument was adopted at the meeting. */
  | 'ADOPTED_AT'
  /** Adopts as its own. */
  | 'ADOPTS'
  /** Amends. */
  | 'AMENDS'
  /** Rests on: pursuant to, in accordance with, in line with. */
  | 'BASED_ON'
  /** Mentions, or uses as evidence. */
  | 'CITES'
  /** The meeting was convened by the instrument. */
  | 'CONVENED_BY'
  /** The body was established by the instrument. */
  | 'ESTABLISHES'
  /** Follows up or comes out of. */
  | 'FOLLOWS_FROM'
  /** The body works by the rules of the instrument. */
  | 'GOVERNED_BY'
  /** The meeting was held under the rules of the instrument. */
  | 'HELD_UNDER'
  /** Implements. */
  | 'IMPLEMENTS'
  /** Takes over another text’s recommendations. */
  | 'INCORPORATES'
  /** Is a protocol to. */
  | 'PROTOCOL_TO'
  /** Reaffirms or reiterates. */
  | 'REAFFIRMS'
  /** Recalls. */
  | 'RECALLS'
  /** Recognizes. */
  | 'RECOGNIZES'
  /** Repeals. */
  | 'REPEALS'
  /** Takes note of, bears in mind, welcomes. */
  | 'TAKES_NOTE_OF'
  /** Underscores, highlights or stresses. */
  | 'UNDERSCORES';

/** One link of a lineage: what is later leads to what it rests on. All citations between the same two things are one link, with the paragraphs that carry it. */
export type LineageLink = {
  /** How sure we are: the surest of what carries it. */
  readonly confidence: Confidence;
  /** The paragraphs and sources that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of what cites or rests on. */
  readonly fromId: Scalars['ID']['output'];
  /** In which ways. */
  readonly kinds: ReadonlyArray<LineageKind>;
  /** The day from which it could be known (ISO): the date of the first text or source that says it. */
  readonly knownFrom: Maybe<Scalars['String']['output']>;
  /** True where nothing but proposals in brackets carries it. */
  readonly proposed: Scalars['Boolean']['output'];
  /** The best of what it rests on. */
  readonly status: LineageStatus;
  /** Id of what is cited or rested on. */
  readonly toId: Scalars['ID']['output'];
  /** The paragraphs that carry it; none where only a source reports it. */
  readonly via: ReadonlyArray<Provision>;
};

/** One thing of a lineage, once, however many ways lead to it. */
export type LineageNode = {
  /** The thing itself. */
  readonly citable: Citable;
  /** When it came to be: the adoption of an instrument, the days of a meeting, the founding of a body, the date of a paragraph's version; as it was known by the day of knownAt. */
  readonly date: Maybe<PartialDate>;
  /** How many links away it is on the shortest way: 1 is cited by the paragraph itself. */
  readonly distance: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it, and a chain to it, was certainly in the world on the day of asOf, or only possibly; absent without asOf. What certainly was not is left out. */
  readonly inWorld: Maybe<Truth>;
  /** The instrument, where it is one. */
  readonly instrument: Maybe<Instrument>;
  /** On which side of the subject it stands. */
  readonly side: LineageSide;
  /** What sort of thing it is, as its type is called: Instrument, Provision, Body or Meeting. */
  readonly sort: Scalars['String']['output'];
  /** Of an instrument: whether the record holds its text; what a text cites that is not held is known from reports at the most. */
  readonly textHeld: Maybe<Scalars['Boolean']['output']>;
};

/** Why there is no chain between two things, as far as what is held tells. */
export type LineagePathAbsence =
  /** Only their whole texts are joined by a chain, through other paragraphs than these. */
  | 'BY_WHOLE_TEXTS'
  /** A chain leads there, and was not known by the day of knownAt. */
  | 'NOT_KNOWN_BY_THEN'
  /** A chain leads there, and something on it was not there by the day of asOf. */
  | 'NOT_THERE_BY_THEN'
  /** Nothing that is held leads from the one to the other, whatever the settings. */
  | 'NO_CHAIN'
  /** A chain leads the other way. */
  | 'OTHER_DIRECTION'
  /** A chain leads there by other kinds of link. */
  | 'OTHER_KINDS'
  /** A chain leads there through what stands in brackets; ask with includeProposed to see it. */
  | 'PROPOSED_ONLY'
  /** Both stand in one text, which is no lineage. */
  | 'SAME_TEXT'
  /** The text of the later one is not held, so that what it cites is known from reports at the most. */
  | 'TEXT_NOT_HELD'
  /** A chain leads there that is longer than the depth of the question. */
  | 'TOO_FAR'
  /** A chain leads there through a report without a source; ask with includeUnverified to see it. */
  | 'UNVERIFIED_ONLY';

/** The shortest chain by citation between two things, or why there is none. */
export type LineagePathAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Id of where it begins. */
  readonly fromId: Scalars['ID']['output'];
  /** Its hops in order. */
  readonly hops: ReadonlyArray<LineagePathHop>;
  /** Whether all of it certainly was there on the day of asOf, or only possibly; absent without asOf. */
  readonly inWorld: Maybe<Truth>;
  /** How many citations by the things of the chain (without one: of the nearest chain that is held) were left out because they stand in brackets or have no source. */
  readonly leftOut: LeftOut;
  /** How many hops it has; 0 where both are the same thing, absent where there is none. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** Its things from the one to the other, both ends included; empty where there is none. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** Why there is none; absent where there is one. */
  readonly none: Maybe<LineagePathNone>;
  /** On which side of its beginning the end stands: ANTECEDENT where the beginning goes back to it, DESCENDANT where it goes back to the beginning; absent where there is no chain, or no hop. */
  readonly side: Maybe<LineageSide>;
  /** Id of where it leads. */
  readonly toId: Scalars['ID']['output'];
};

/** One hop of a chain. */
export type LineagePathHop = {
  /** Id of where it begins, walking from the one to the other. */
  readonly fromId: Scalars['ID']['output'];
  /** The link, with its kinds, the paragraphs that carry it and its evidence. */
  readonly link: LineageLink;
  /** Its place, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Id of where it leads. */
  readonly toId: Scalars['ID']['output'];
  /** ANTECEDENT where it leads to what is cited or rested on, DESCENDANT where it leads to what cites or rests on it. */
  readonly towards: LineageSide;
};

/** Why no chain is shown. */
export type LineagePathNone = {
  /** The reasons, as the nearest chain that is held shows them: all of them would have to give way for it. */
  readonly reasons: ReadonlyArray<LineagePathAbsence>;
  /** The same in a sentence. */
  readonly says: Scalars['String']['output'];
};

/** On which side of its subject a thing of a lineage stands. */
export type LineageSide =
  /** The subject goes back to it. */
  | 'ANTECEDENT'
  /** Both: texts that cite each other in a circle. */
  | 'BOTH'
  /** It goes back to the subject. */
  | 'DESCENDANT';

/** What a link of a lineage rests on, best first. */
export type LineageStatus =
  /** An adopted text says it. */
  | 'ADOPTED'
  /** A committee approved the draft that says it, which is not adoption. */
  | 'APPROVED_IN_COMMITTEE'
  /** A draft says it, without any mark of agreement. */
  | 'DRAFTED'
  /** It is inferred. */
  | 'INFERRED'
  /** It stands in brackets: a state proposes it. */
  | 'PROPOSED'
  /** A source reports it. */
  | 'REPORTED';

/** How many things stand at one distance. */
export type LineageTotal = {
  /** How many things. */
  readonly count: Scalars['Int']['output'];
  /** How many links away. */
  readonly distance: Scalars['Int']['output'];
};

/** A kind of link between texts: a citation, or a fact of the making of two instruments. */
export type LinkKind =
  /** Adopts as its own. */
  | 'ADOPTS'
  /** Amends. */
  | 'AMENDS'
  /** Rests on: pursuant to, in accordance with, in line with. */
  | 'BASED_ON'
  /** Mentions, or uses as evidence. */
  | 'CITES'
  /** Follows up or comes out of. */
  | 'FOLLOWS_FROM'
  /** Implements. */
  | 'IMPLEMENTS'
  /** Takes over another text's recommendations. */
  | 'INCORPORATES'
  /** Is a protocol to. */
  | 'PROTOCOL_TO'
  /** Reaffirms or reiterates. */
  | 'REAFFIRMS'
  /** Recalls. */
  | 'RECALLS'
  /** Recognizes. */
  | 'RECOGNIZES'
  /** Repeals. */
  | 'REPEALS'
  /** Takes note of, celebrates, welcomes. */
  | 'TAKES_NOTE_OF'
  /** Underscores, highlights or stresses. */
  | 'UNDERSCORES';

/** How many mandates a text holds under one named definition, which is printed. */
export type MandateCount = {
  /** How many acts are mandates by it; several in one paragraph are several. */
  readonly acts: Scalars['Int']['output'];
  /** The definition in full. */
  readonly definition: Scalars['String']['output'];
  /** Name of the definition. */
  readonly id: Scalars['ID']['output'];
  /** How many paragraphs hold a mandate by it. */
  readonly paragraphs: Scalars['Int']['output'];
  /** The paragraphs that hold one. */
  readonly provisions: ReadonlyArray<Provision>;
  /** Where it is from. */
  readonly source: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** In what of a thing words were found. */
export type MatchedIn =
  /** An abbreviation of it. */
  | 'ABBREVIATION'
  /** Another name under which it is printed. */
  | 'ALIAS'
  /** Its country code. */
  | 'CODE'
  /** Its id. */
  | 'ID'
  /** One of its names. */
  | 'NAME'
  /** What is to be minded about it, in our words. */
  | 'NOTE'
  /** The city or place where it was held. */
  | 'PLACE'
  /** Words that stand in brackets: proposed by a state and decided by nobody. */
  | 'PROPOSED_TEXT'
  /** What it says, in our words. */
  | 'SUMMARY'
  /** A symbol of it. */
  | 'SYMBOL'
  /** Its words as printed, without what stands in brackets. */
  | 'TEXT'
  /** The title printed on it. */
  | 'TITLE';

/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type Meeting = Citable & {
  /** The instruments adopted at it. */
  readonly adopted: InstrumentFactPage;
  /** Other names under which it is printed. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The state that presided over it. */
  readonly chairedBy: StateFactPage;
  /** What cites it, one row a link, newest first; by kinds of link where given. */
  readonly citedBy: CitedByPage;
  /** The city, as sources print it. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** The instruments that convened it. */
  readonly convenedBy: InstrumentFactPage;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was held, with the precision of the source (EDTF). */
  readonly held: Maybe<PartialDate>;
  /** The instruments in accordance with which it was held. */
  readonly heldUnder: InstrumentFactPage;
  /** The state that hosted it; an offer is no hosting. */
  readonly hostedBy: StateFactPage;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The body or process whose meeting it is. */
  readonly meetingOf: Maybe<Body>;
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Offers to host it, and what became of them. */
  readonly offers: HostingOfferLinkPage;
  /** Its number in the series. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** When it was to be held, where a text or a convocation says so (EDTF). */
  readonly plannedFor: Maybe<Scalars['String']['output']>;
  /** The meetings that prepare it. */
  readonly preparedBy: MeetingFactPage;
  /** The meeting that it prepares. */
  readonly prepares: MeetingFactPage;
  /** The acts in which it has a role, one row a role; by kinds of role where given. */
  readonly rolesIn: RoleInActPage;
  /** Whether it took place. */
  readonly state: MeetingState;
  /** Symbols of its series of documents. */
  readonly symbols: ReadonlyArray<Scalars['String']['output']>;
  /** Offices held at it. */
  readonly tenures: TenureLinkPage;
  /** Its theme, in our words. */
  readonly theme: Maybe<Scalars['String']['output']>;
  /** The place in the city. */
  readonly venue: Maybe<Scalars['String']['output']>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingAdoptedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingChairedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<StateSort>;
  where?: InputMaybe<StateFactWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingConvenedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingHeldUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentFactWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<StateSort>;
  where?: InputMaybe<StateFactWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingNameArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HostingOfferLinkWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingPreparedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingFactWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingPreparesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingFactWhere>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingRolesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
};


/** A meeting of a body or process. A planned meeting is not a held one: see its state. */
export type MeetingTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TenureSort>;
  where?: InputMaybe<TenureLinkWhere>;
};

/** One link to a meeting. */
export type MeetingFact = {
  /** Where it leads. */
  readonly node: Meeting;
  /** What the link carries. */
  readonly properties: Fact;
};

/** Conditions on all links to meeting records together. */
export type MeetingFactFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<MeetingFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<MeetingFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<MeetingFactWhere>;
};

/** A page of links to meeting records. */
export type MeetingFactPage = {
  /** The links. */
  readonly edges: ReadonlyArray<MeetingFact>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a meeting. */
export type MeetingFactWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<MeetingWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<FactWhere>;
};

/** The meetings of a body in order, with what texts and sources say of when and where they were held. */
export type MeetingHistoryAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The day (ISO) by which it was known, where one was asked. */
  readonly knownAt: Maybe<Scalars['String']['output']>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** Id of the body. */
  readonly ofId: Scalars['ID']['output'];
  /** The meetings, by number, else by day. */
  readonly rows: ReadonlyArray<MeetingHistoryRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** A meeting as far as it was known, with whatever is said of when and where it was held. */
export type MeetingHistoryRow = {
  /** The city, as sources print it. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** What says that it was held, or is to be. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was held, with the precision of the source. */
  readonly held: Maybe<PartialDate>;
  /** Id of the meeting. */
  readonly id: Scalars['ID']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  /** Its number in the series. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** When it was to be held, where a text or a convocation says so. */
  readonly plannedFor: Maybe<PartialDate>;
  /** Every value that a paragraph or source gives apart from the record’s own. */
  readonly sayings: ReadonlyArray<MeetingSayingRow>;
  /** Whether it took place, as far as was known. */
  readonly state: MeetingState;
};

/** One link to a meeting. */
export type MeetingLink = {
  /** Where it leads. */
  readonly node: Meeting;
};

/** Conditions on all links to meeting records together. */
export type MeetingLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<MeetingLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<MeetingLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<MeetingLinkWhere>;
};

/** A page of links to meeting records. */
export type MeetingLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<MeetingLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a meeting. */
export type MeetingLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<MeetingWhere>;
};

/** A page of meeting. */
export type MeetingPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One link to a meeting. */
export type MeetingRole = {
  /** Where it leads. */
  readonly node: Meeting;
  /** What the link carries. */
  readonly properties: Role;
};

/** Conditions on all links to meeting records together. */
export type MeetingRoleFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<MeetingRoleWhere>;
  /** None is so. */
  readonly none?: InputMaybe<MeetingRoleWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<MeetingRoleWhere>;
};

/** A page of links to meeting records. */
export type MeetingRolePage = {
  /** The links. */
  readonly edges: ReadonlyArray<MeetingRole>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a meeting. */
export type MeetingRoleWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<MeetingWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<RoleWhere>;
};

/** What one paragraph or source says of when or where a meeting was held. */
export type MeetingSayingRow = {
  /** How sure we are of it. */
  readonly confidence: Confidence;
  /** The paragraph or source that says it; empty of what has none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The field of which it speaks: held, plannedFor, city or country. */
  readonly field: Scalars['String']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How it stands to the value that the record prefers. */
  readonly relation: SayingRelation;
  /** Status of what is said. */
  readonly status: AssertionStatus;
  /** The value that it gives; a date as EDTF. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Where it contradicts the preferred value, why that one is preferred. */
  readonly why: Maybe<Scalars['String']['output']>;
};

/** How meeting records are sorted: by one field. */
export type MeetingSort = {
  /** By its held earliest. */
  readonly heldEarliest?: InputMaybe<SortDirection>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** By its ordinal. */
  readonly ordinal?: InputMaybe<SortDirection>;
};

/** Whether a meeting took place. */
export type MeetingState =
  /** A text looks forward to it. */
  | 'EXPECTED'
  /** Sources say that it was held. */
  | 'HELD'
  /** It was convened for a date; that it was held is not attested. */
  | 'SCHEDULED'
  /** The record does not say. */
  | 'UNKNOWN';

/** Conditions on one word of a closed list. */
export type MeetingStateFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<MeetingState>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<MeetingState>>;
};

/** Conditions on meeting; all that are given must hold. */
export type MeetingWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MeetingWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<MeetingWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<MeetingWhere>>;
  /** By “adopted”. */
  readonly adopted?: InputMaybe<InstrumentFactFilter>;
  /** By its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** By “chaired by”. */
  readonly chairedBy?: InputMaybe<StateFactFilter>;
  /** By its city. */
  readonly city?: InputMaybe<StringFilter>;
  /** By “convened by”. */
  readonly convenedBy?: InputMaybe<InstrumentFactFilter>;
  /** By its held earliest. */
  readonly heldEarliest?: InputMaybe<StringFilter>;
  /** By its held latest. */
  readonly heldLatest?: InputMaybe<StringFilter>;
  /** By “held under”. */
  readonly heldUnder?: InputMaybe<InstrumentFactFilter>;
  /** By “hosted by”. */
  readonly hostedBy?: InputMaybe<StateFactFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By “meeting of”. */
  readonly meetingOf?: InputMaybe<BodyWhere>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By “offers”. */
  readonly offers?: InputMaybe<HostingOfferLinkFilter>;
  /** By its ordinal. */
  readonly ordinal?: InputMaybe<IntFilter>;
  /** By its planned for. */
  readonly plannedFor?: InputMaybe<StringFilter>;
  /** By “prepared by”. */
  readonly preparedBy?: InputMaybe<MeetingFactFilter>;
  /** By “prepares”. */
  readonly prepares?: InputMaybe<MeetingFactFilter>;
  /** By its state. */
  readonly state?: InputMaybe<MeetingStateFilter>;
  /** By its symbols. */
  readonly symbols?: InputMaybe<StringListFilter>;
  /** By “tenures”. */
  readonly tenures?: InputMaybe<TenureLinkFilter>;
};

/** The standing of a state in a body over a stretch of time. */
export type Membership = {
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Since when, with the precision of the source (EDTF). */
  readonly from: Maybe<PartialDate>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The member. */
  readonly member: Maybe<State>;
  /** The body. */
  readonly memberIn: Maybe<Body>;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its standing. */
  readonly standing: MembershipStanding;
  /** Status of what it stands on. */
  readonly status: AssertionStatus;
  /** Until when, with the precision of the source (EDTF). */
  readonly to: Maybe<PartialDate>;
};

/** A page of membership. */
export type MembershipPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How membership records are sorted: by one field. */
export type MembershipSort = {
  /** By its from earliest. */
  readonly fromEarliest?: InputMaybe<SortDirection>;
  /** By its to earliest. */
  readonly toEarliest?: InputMaybe<SortDirection>;
};

/** The standing of a member in a body over a stretch of time. */
export type MembershipStanding =
  /** Whether it is a member is disputed. */
  | 'DISPUTED'
  /** A member that is kept from taking part. */
  | 'EXCLUDED_FROM_PARTICIPATION'
  /** A member. */
  | 'MEMBER'
  /** A member whose right to take part is suspended. */
  | 'SUSPENDED'
  /** It has withdrawn. */
  | 'WITHDRAWN';

/** Conditions on one word of a closed list. */
export type MembershipStandingFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<MembershipStanding>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<MembershipStanding>>;
};

/** Conditions on membership; all that are given must hold. */
export type MembershipWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<MembershipWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its from earliest. */
  readonly fromEarliest?: InputMaybe<StringFilter>;
  /** By its from latest. */
  readonly fromLatest?: InputMaybe<StringFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By “member”. */
  readonly member?: InputMaybe<StateWhere>;
  /** By “member in”. */
  readonly memberIn?: InputMaybe<BodyWhere>;
  /** By its standing. */
  readonly standing?: InputMaybe<MembershipStandingFilter>;
  /** By its status. */
  readonly status?: InputMaybe<AssertionStatusFilter>;
  /** By its to earliest. */
  readonly toEarliest?: InputMaybe<StringFilter>;
  /** By its to latest. */
  readonly toLatest?: InputMaybe<StringFilter>;
};

/** How an assertion came to be. */
export type Method =
  /** An editor entered it. */
  | 'CURATED'
  /** A rule made it from other facts. */
  | 'DERIVED'
  /** The parser read it in a document. */
  | 'EXTRACTED';

/** Conditions on one word of a closed list. */
export type MethodFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Method>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Method>>;
};

/** Something that is known to be missing from the corpus. */
export type MissingThing = {
  /** Id of what it belongs to, where the corpus has it. */
  readonly about: Maybe<Scalars['ID']['output']>;
  /** What is missing. */
  readonly what: Scalars['String']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** What became of an offer to host; an offer is not hosting. */
export type OfferOutcome =
  /** The offer was accepted. */
  | 'ACCEPTED'
  /** The meeting was held elsewhere. */
  | 'HELD_ELSEWHERE'
  /** The meeting was held there. */
  | 'HELD_THERE'
  /** Nothing has come of it yet. */
  | 'OPEN'
  /** The record does not say. */
  | 'UNKNOWN';

/** Conditions on one word of a closed list. */
export type OfferOutcomeFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<OfferOutcome>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<OfferOutcome>>;
};

/** An office that a tenure is of. */
export type Office =
  /** Chair or president. */
  | 'CHAIR'
  /** Deputy head. */
  | 'DEPUTY_HEAD'
  /** Head of a secretariat or department. */
  | 'HEAD'
  /** Another office, named in the tenure's title. */
  | 'OFFICE_HOLDER'
  /** Rapporteur. */
  | 'RAPPORTEUR'
  /** Vice-chair or vice-president. */
  | 'VICE_CHAIR';

/** An act that lays something on whoever holds the office, such as to report. */
export type OfficeDutyRow = {
  /** The act; absent where it stands in brackets only. */
  readonly act: Maybe<Act>;
  /** The words that the text prints for the holder. */
  readonly asPrinted: Maybe<Scalars['String']['output']>;
  /** The paragraph that says so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of the act, or of the proposed act. */
  readonly id: Scalars['ID']['output'];
  /** True where it stands in brackets only. */
  readonly proposed: Scalars['Boolean']['output'];
  /** What is laid on the holder, in one sentence of ours. */
  readonly says: Scalars['String']['output'];
};

/** Conditions on one word of a closed list. */
export type OfficeFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Office>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Office>>;
};

/** What can be left without its counterpart. */
export type OrphanKind =
  /** Committees, commissions and working groups of whose chair no dated tenure is in the record. */
  | 'BODIES_WITHOUT_CHAIR'
  /** Instruments whose text is held and which no body is charged to follow up. */
  | 'INSTRUMENTS_WITHOUT_FOLLOW_UP'
  /** Paragraphs whose successor no editor has judged yet, with the nearest candidates. */
  | 'MANDATES_NOT_JUDGED'
  /** Paragraphs of which an editor found no successor in the versions that were compared. */
  | 'MANDATES_WITHOUT_SUCCESSOR'
  /** Reports, lists and records that are asked for, with nobody named who receives them. */
  | 'REPORTS_WITHOUT_RECIPIENT'
  /** Mandates that name nobody who is asked. */
  | 'TASKS_WITHOUT_ADDRESSEE';

/** Something that is left without its counterpart, and what that rests on. */
export type OrphanRow = {
  /** The act, where it is one. */
  readonly act: Maybe<Act>;
  /** The thing, where a text can cite it. */
  readonly citable: Maybe<Citable>;
  /** For a finding: the versions that were read for it. */
  readonly comparedWith: ReadonlyArray<Scalars['ID']['output']>;
  /** The paragraph that is left without its counterpart; empty where nothing says so and something is only missing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The finding on which it rests. */
  readonly finding: Maybe<Finding>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The nearest candidates, for an editor to decide. */
  readonly nearest: ReadonlyArray<Provision>;
  /** For a finding: later versions that are loaded and were not read for it, so that it says nothing of them. */
  readonly notCompared: ReadonlyArray<Scalars['ID']['output']>;
  /** The paragraph, where it is one or stands in one. */
  readonly provision: Maybe<Provision>;
  /** Why it counts as one. */
  readonly says: Scalars['String']['output'];
  /** What sort of thing it is, as its type is called. */
  readonly sort: Scalars['String']['output'];
};

/** What is left without its counterpart. */
export type OrphansAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What was asked for. */
  readonly kind: OrphanKind;
  /** The things, in printed order or by id. */
  readonly rows: ReadonlyArray<OrphanRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** Whether a page of links has more, and where to go on. */
export type PageInfo = {
  /** Give this as “after” for the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True where there are more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The paragraphs that bear a label; more than one where a text prints it twice. */
export type ParagraphsAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Which kind of empty the answer is; absent where it is not empty. */
  readonly empty: Maybe<Emptiness>;
  /** Ids of the paragraphs, in printed order. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** The paragraphs, in printed order. */
  readonly provisions: ReadonlyArray<Provision>;
  /** Id of the version that was read: the most authoritative one held; absent where none is. */
  readonly versionId: Maybe<Scalars['ID']['output']>;
};

/** A date with the precision of its source. */
export type PartialDate = {
  /** The first day that it can mean (ISO). */
  readonly earliest: Maybe<Scalars['String']['output']>;
  /** The date as the source gives it (EDTF, ISO 8601-2). */
  readonly edtf: Scalars['String']['output'];
  /** The last day that it can mean (ISO); absent where no end is known. */
  readonly latest: Maybe<Scalars['String']['output']>;
};

/** The states of a set on a day; what is certain, of low confidence, possible and unknown is kept apart and never counted together. */
export type PartiesAnswer = {
  /** In the set for certain, at high or medium confidence. */
  readonly certain: ReadonlyArray<PartyState>;
  /** How many there are of each. */
  readonly counts: PartyCounts;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** What the lists rest on, together. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The treaty. */
  readonly instrument: Instrument;
  /** Id of the treaty. */
  readonly instrumentId: Scalars['ID']['output'];
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** In the set by their dates, on evidence of low confidence. */
  readonly lowConfidence: ReadonlyArray<PartyState>;
  /** The day (ISO) for which it was computed. */
  readonly on: Scalars['String']['output'];
  /** The states that are not in the set. */
  readonly outside: ReadonlyArray<State>;
  /** Ids of the states that are not in the set. */
  readonly outsideIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Possibly in the set: a date is too vague, or a membership disputed. */
  readonly possible: ReadonlyArray<PartyState>;
  /** The standing that was asked. */
  readonly standing: TreatyStanding;
  /** Of which it cannot be told, each with the reason: the row is cut off, was never listed, or nothing covers it. */
  readonly unknown: ReadonlyArray<PartyState>;
};

/** How many states there are of each kind in an answer; they are never added up. */
export type PartyCounts = {
  /** In the set for certain, at high or medium confidence. */
  readonly certain: Scalars['Int']['output'];
  /** In the set at low confidence. */
  readonly lowConfidence: Scalars['Int']['output'];
  /** Not in the set. */
  readonly outside: Scalars['Int']['output'];
  /** Possibly in the set. */
  readonly possible: Scalars['Int']['output'];
  /** Of which it cannot be told. */
  readonly unknown: Scalars['Int']['output'];
};

/** What a state is under one of the treaties of the question. */
export type PartyStanding = {
  /** The treaty. */
  readonly instrument: Instrument;
  /** Id of the treaty. */
  readonly instrumentId: Scalars['ID']['output'];
  /** The standing. */
  readonly status: TreatyStandingOnDay;
};

/** A state and how it stands to a set. */
export type PartyState = {
  /** Why it stands so, treaty by treaty. */
  readonly because: Scalars['String']['output'];
  /** How sure we are that it is in the set, or not; absent where it is unknown. */
  readonly confidence: Maybe<Confidence>;
  /** Its standing under the other treaties of the question. */
  readonly elsewhere: ReadonlyArray<PartyStanding>;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The state. */
  readonly state: State;
  /** Id of the state. */
  readonly stateId: Scalars['ID']['output'];
  /** Its standing under the treaty asked. */
  readonly status: TreatyStandingOnDay;
};

/** A footnote that a text announces and does not hold; it is no reservation. */
export type PendingFootnote = {
  /** Where it would stand; absent where the text does not say. */
  readonly anchor: Maybe<Scalars['String']['output']>;
  /** The state that announces it. */
  readonly announcedBy: Maybe<State>;
  /** Where it may stand, by inference only. */
  readonly candidateAnchor: Maybe<Scalars['String']['output']>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The unit that announces it. */
  readonly provision: Maybe<Provision>;
};

/** One link to a pending footnote. */
export type PendingFootnoteLink = {
  /** Where it leads. */
  readonly node: PendingFootnote;
};

/** A page of links to pending footnote records. */
export type PendingFootnoteLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<PendingFootnoteLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person who held an office. */
export type Person = Actor & {
  /** Other names under which it is printed. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Offices that the person held. */
  readonly tenures: TenureLinkPage;
};


/** A person who held an office. */
export type PersonNameArgs = {
  language?: InputMaybe<Language>;
};


/** A person who held an office. */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TenureSort>;
  where?: InputMaybe<TenureLinkWhere>;
};

/** One link to a person. */
export type PersonFact = {
  /** Where it leads. */
  readonly node: Person;
  /** What the link carries. */
  readonly properties: Fact;
};

/** Conditions on all links to person records together. */
export type PersonFactFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<PersonFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<PersonFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<PersonFactWhere>;
};

/** A page of links to person records. */
export type PersonFactPage = {
  /** The links. */
  readonly edges: ReadonlyArray<PersonFact>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a person. */
export type PersonFactWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<PersonWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<FactWhere>;
};

/** A page of person. */
export type PersonPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Person>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How person records are sorted: by one field. */
export type PersonSort = {
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** Conditions on person; all that are given must hold. */
export type PersonWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PersonWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** By its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
};

/** Words that stand for nobody yet, such as “the Republic of xxxxx”. */
export type Placeholder = Actor & {
  /** The words as printed. */
  readonly asPrinted: Scalars['String']['output'];
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** What will stand in its place: a state, a body, a date. */
  readonly standsFor: Scalars['String']['output'];
};


/** Words that stand for nobody yet, such as “the Republic of xxxxx”. */
export type PlaceholderNameArgs = {
  language?: InputMaybe<Language>;
};

/** Text in brackets that a state proposes. It decides nothing: what it would do are proposed acts. */
export type Proposal = {
  /** The proposal that it would replace. */
  readonly alternativeTo: Maybe<Proposal>;
  /** The state's tag as printed. */
  readonly byAsPrinted: Scalars['String']['output'];
  /** What of the words stands inside its brackets and behind its tag, by language. */
  readonly contentSpans: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** What it would do to the draft. */
  readonly kind: ProposalKind;
  /** The proposals that stand inside it. */
  readonly nested: ProposalLinkPage;
  /** The proposal inside which it stands. */
  readonly nestedIn: Maybe<Proposal>;
  /** The acts that it would perform. */
  readonly proposedActs: ProposedActLinkPage;
  /** The state that proposes it. */
  readonly proposedBy: Maybe<State>;
  /** The provision in which it stands. */
  readonly provision: Maybe<Provision>;
  /** The repair that was assumed where they do not. */
  readonly repair: Maybe<Scalars['String']['output']>;
  /** Where its brackets stand in the words of the paragraph, by language (“EN:12-45”, characters from 0); absent where no document was read. */
  readonly spans: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it would say, in our words, with a slot for each proposal nested in it. */
  readonly template: Scalars['String']['output'];
  /** False where its brackets do not close as printed. */
  readonly wellFormed: Scalars['Boolean']['output'];
  /** The few proposed words, quoted. */
  readonly words: Maybe<Scalars['String']['output']>;
  /** What it would cite. */
  readonly wouldCite: CitesPage;
};


/** Text in brackets that a state proposes. It decides nothing: what it would do are proposed acts. */
export type ProposalNestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposalLinkWhere>;
};


/** Text in brackets that a state proposes. It decides nothing: what it would do are proposed acts. */
export type ProposalProposedActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProposedActSort>;
  where?: InputMaybe<ProposedActLinkWhere>;
};


/** Text in brackets that a state proposes. It decides nothing: what it would do are proposed acts. */
export type ProposalWouldCiteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};

/** What is taken of a proposal in a rendering. */
export type ProposalDecision =
  /** It is taken. */
  | 'ACCEPTED'
  /** Neither: its brackets stay. */
  | 'OPEN'
  /** It falls away. */
  | 'REJECTED';

/** What a proposal in brackets would do to the draft. */
export type ProposalKind =
  /** Replace another proposal. */
  | 'ALTERNATIVE'
  /** Delete words. */
  | 'DELETE'
  /** Insert words. */
  | 'INSERT'
  /** Add a paragraph. */
  | 'NEW';

/** Conditions on one word of a closed list. */
export type ProposalKindFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<ProposalKind>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<ProposalKind>>;
};

/** One link to a proposal. */
export type ProposalLink = {
  /** Where it leads. */
  readonly node: Proposal;
};

/** Conditions on all links to proposal records together. */
export type ProposalLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<ProposalLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ProposalLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ProposalLinkWhere>;
};

/** A page of links to proposal records. */
export type ProposalLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<ProposalLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a proposal. */
export type ProposalLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<ProposalWhere>;
};

/** A page of proposal. */
export type ProposalPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on proposal; all that are given must hold. */
export type ProposalWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProposalWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ProposalWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ProposalWhere>>;
  /** By “alternative to”. */
  readonly alternativeTo?: InputMaybe<ProposalWhere>;
  /** By its by as printed. */
  readonly byAsPrinted?: InputMaybe<StringFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its kind. */
  readonly kind?: InputMaybe<ProposalKindFilter>;
  /** By “nested”. */
  readonly nested?: InputMaybe<ProposalLinkFilter>;
  /** By “nested in”. */
  readonly nestedIn?: InputMaybe<ProposalWhere>;
  /** By “proposed acts”. */
  readonly proposedActs?: InputMaybe<ProposedActLinkFilter>;
  /** By “proposed by”. */
  readonly proposedBy?: InputMaybe<StateWhere>;
  /** By “provision”. */
  readonly provision?: InputMaybe<ProvisionWhere>;
  /** By its template. */
  readonly template?: InputMaybe<StringFilter>;
  /** By its well formed. */
  readonly wellFormed?: InputMaybe<BooleanFilter>;
  /** By its words. */
  readonly words?: InputMaybe<StringFilter>;
};

/** The proposals of one state in a draft. */
export type ProposalsOfState = {
  /** Ids of its proposals, in printed order, nested ones too. */
  readonly proposalIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The state. */
  readonly state: Maybe<State>;
  /** Id of the state; absent for tags that name none. */
  readonly stateId: Maybe<Scalars['ID']['output']>;
};

/** An act that stands in brackets: proposed, not performed, and never counted among acts. */
export type ProposedAct = {
  /** What it is against or for, in our words. */
  readonly aim: Maybe<Scalars['String']['output']>;
  /** How often it recurs. */
  readonly cadence: Maybe<Cadence>;
  /** Its strength class on the scale ian-1. */
  readonly class: ActClass;
  /** What is to be delivered, in our words. */
  readonly deliverable: Maybe<Scalars['String']['output']>;
  /** The date by which it is due (EDTF), where one can be computed. */
  readonly due: Maybe<PartialDate>;
  /** The words that set a date. */
  readonly dueAsPrinted: Maybe<Scalars['String']['output']>;
  /** How the date was counted, where it is not printed. */
  readonly dueRule: Maybe<Scalars['String']['output']>;
  /** The verb that frames the whole part, such as “recommend”. */
  readonly frame: Maybe<Scalars['String']['output']>;
  /** Words that soften it. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** True for the act with which the paragraph begins. */
  readonly leads: Scalars['Boolean']['output'];
  /** The verb in base form. */
  readonly lemma: Scalars['String']['output'];
  /** The name of that day. */
  readonly observedAs: Maybe<Scalars['String']['output']>;
  /** The yearly day that it observes, as --MM-DD. */
  readonly observedOn: Maybe<Scalars['String']['output']>;
  /** The proposal that would perform it. */
  readonly proposal: Maybe<Proposal>;
  /** What is asked or done, in one sentence of ours. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The verb or phrase as printed. */
  readonly verb: Scalars['String']['output'];
  /** True where it would ask something of someone. */
  readonly wouldBeMandate: Scalars['Boolean']['output'];
  /** Who and what would have a role in it. */
  readonly wouldInvolve: RoleFilledPage;
};


/** An act that stands in brackets: proposed, not performed, and never counted among acts. */
export type ProposedActWouldInvolveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
};

/** One link to a proposed act. */
export type ProposedActLink = {
  /** Where it leads. */
  readonly node: ProposedAct;
};

/** Conditions on all links to proposed act records together. */
export type ProposedActLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<ProposedActLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ProposedActLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ProposedActLinkWhere>;
};

/** A page of links to proposed act records. */
export type ProposedActLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<ProposedActLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a proposed act. */
export type ProposedActLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<ProposedActWhere>;
};

/** A page of proposed act. */
export type ProposedActPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<ProposedAct>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How proposed act records are sorted: by one field. */
export type ProposedActSort = {
  /** By its due earliest. */
  readonly dueEarliest?: InputMaybe<SortDirection>;
};

/** Conditions on proposed act; all that are given must hold. */
export type ProposedActWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProposedActWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ProposedActWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ProposedActWhere>>;
  /** By its aim. */
  readonly aim?: InputMaybe<StringFilter>;
  /** By its cadence. */
  readonly cadence?: InputMaybe<CadenceFilter>;
  /** By its class. */
  readonly class?: InputMaybe<ActClassFilter>;
  /** By its deliverable. */
  readonly deliverable?: InputMaybe<StringFilter>;
  /** By its due as printed. */
  readonly dueAsPrinted?: InputMaybe<StringFilter>;
  /** By its due earliest. */
  readonly dueEarliest?: InputMaybe<StringFilter>;
  /** By its due latest. */
  readonly dueLatest?: InputMaybe<StringFilter>;
  /** By its frame. */
  readonly frame?: InputMaybe<StringFilter>;
  /** By its hedges. */
  readonly hedges?: InputMaybe<HedgeListFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its leads. */
  readonly leads?: InputMaybe<BooleanFilter>;
  /** By its lemma. */
  readonly lemma?: InputMaybe<StringFilter>;
  /** By its observed as. */
  readonly observedAs?: InputMaybe<StringFilter>;
  /** By its observed on. */
  readonly observedOn?: InputMaybe<StringFilter>;
  /** By “proposal”. */
  readonly proposal?: InputMaybe<ProposalWhere>;
  /** By its summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By its verb. */
  readonly verb?: InputMaybe<StringFilter>;
  /** By its would be mandate. */
  readonly wouldBeMandate?: InputMaybe<BooleanFilter>;
};

/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type Provision = Citable & {
  /** The acts that it performs. */
  readonly acts: ActLinkPage;
  /** What it adopts as its own. */
  readonly adopts: CitableCitationPage;
  /** What is odd in the print, kept as printed, each with our remark. */
  readonly anomalies: ReadonlyArray<Scalars['String']['output']>;
  /** What it rests on: pursuant to, in accordance with, in line with (ELI). */
  readonly basedOn: CitableCitationPage;
  /** True where all of it stands in brackets: nothing of it is said by the text. */
  readonly bracketed: Scalars['Boolean']['output'];
  /** Everything that it and its acts cite, of whatever kind, one row a link; by kinds where given. */
  readonly citations: CitesPage;
  /** What cites it, one row a link, newest first; by kinds of link where given. */
  readonly citedBy: CitedByPage;
  /** What it mentions or uses as evidence (ELI), without reaffirming. */
  readonly cites: CitableCitationPage;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its label as printed; absent where none is printed. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Line of the plain text that was read, from 1. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** Its marks of agreement. */
  readonly marks: AgreementMarkLinkPage;
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** Its place in the version, from 1; printed numbers skip and repeat, this one does not. */
  readonly order: Scalars['Int']['output'];
  /** Places that it names and that are no actors, such as a place inside a title. */
  readonly places: ReadonlyArray<Scalars['String']['output']>;
  /** What states propose in brackets; nothing of it is said by the provision. */
  readonly proposals: ProposalLinkPage;
  /** What it reaffirms (drafting practice). */
  readonly reaffirms: CitableCitationPage;
  /** What it recalls (drafting practice). */
  readonly recalls: CitableCitationPage;
  /** What it recognizes (drafting practice). */
  readonly recognizes: CitableCitationPage;
  /** The part of the text in which it stands. */
  readonly section: Section;
  /** Status of what it says, from the version's stage and its marks of agreement. */
  readonly status: TextStatus;
  /** What it says, in one sentence of ours; absent where all of it stands in brackets. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it takes note of, celebrates or welcomes (drafting practice). */
  readonly takesNoteOf: CitableCitationPage;
  /** What it underscores, highlights or stresses (drafting practice). */
  readonly underscores: CitableCitationPage;
  /** The version in which it stands. */
  readonly version: Maybe<Version>;
  /** Its words, by language, where a document was ingested. */
  readonly wordings: WordingLinkPage;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActSort>;
  where?: InputMaybe<ActLinkWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionAdoptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionMarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionNameArgs = {
  language?: InputMaybe<Language>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposalLinkWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionReaffirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionRecognizesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionTakesNoteOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionUnderscoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableCitationWhere>;
};


/** One unit of a version, whatever the language: the opening, a preambular, operative or follow-up paragraph, a footnote. */
export type ProvisionWordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a provision from one version to another. One that stands in both may be moved, relabelled and changed at once. */
export type ProvisionChange =
  /** It stands in the later version only. */
  | 'ADDED'
  /** It does, asks or cites something else, or other proposals stand in it. */
  | 'FACTS'
  /** Nothing of it was changed. */
  | 'KEPT'
  /** It stands in another place, or in another part of the text. */
  | 'MOVED'
  /** It bears another label. */
  | 'RELABELLED'
  /** It stands in the earlier version only. */
  | 'REMOVED'
  /** Its words were changed; our summary’s, where no words are held. */
  | 'WORDS';

/** What became of one provision from one version to another. */
export type ProvisionChangeRow = {
  /** The provision itself, in each version that has it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it does, asks or cites otherwise. */
  readonly facts: ReadonlyArray<ChangedFact>;
  /** The provision in the earlier version. */
  readonly from: Maybe<Provision>;
  /** Id of the provision in the earlier version; absent where it was added. */
  readonly fromId: Maybe<Scalars['ID']['output']>;
  /** What became of it. */
  readonly kinds: ReadonlyArray<ProvisionChange>;
  /** Its label in the later version, as printed. */
  readonly labelAfter: Maybe<Scalars['String']['output']>;
  /** Its label in the earlier version, as printed. */
  readonly labelBefore: Maybe<Scalars['String']['output']>;
  /** How alike the two are, from 0 to 1; absent where there is only one. */
  readonly likeness: Maybe<Scalars['Float']['output']>;
  /** The part of the text in which it stands; of the later version where it stands in both. */
  readonly section: Section;
  /** The provision in the later version. */
  readonly to: Maybe<Provision>;
  /** Id of the provision in the later version; absent where it was removed. */
  readonly toId: Maybe<Scalars['ID']['output']>;
  /** Its words with what was changed in them; empty where nothing was, or where none could be compared. */
  readonly words: ReadonlyArray<ChangedWords>;
};

/** One link to a provision. */
export type ProvisionLink = {
  /** Where it leads. */
  readonly node: Provision;
};

/** A page of links to provision records. */
export type ProvisionLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<ProvisionLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a provision. */
export type ProvisionLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<ProvisionWhere>;
};

/** A page of provision. */
export type ProvisionPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Provision>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How provision records are sorted: by one field. */
export type ProvisionSort = {
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
  /** By its order. */
  readonly order?: InputMaybe<SortDirection>;
};

/** One link to a provision. */
export type ProvisionStep = {
  /** Where it leads. */
  readonly node: Provision;
  /** What the link carries. */
  readonly properties: Step;
};

/** A page of links to provision records. */
export type ProvisionStepPage = {
  /** The links. */
  readonly edges: ReadonlyArray<ProvisionStep>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a provision. */
export type ProvisionStepWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<ProvisionWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<StepWhere>;
};

/** Conditions on provision; all that are given must hold. */
export type ProvisionWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ProvisionWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  /** By “acts”. */
  readonly acts?: InputMaybe<ActLinkFilter>;
  /** By “adopts”. */
  readonly adopts?: InputMaybe<CitableCitationFilter>;
  /** By “based on”. */
  readonly basedOn?: InputMaybe<CitableCitationFilter>;
  /** By its bracketed. */
  readonly bracketed?: InputMaybe<BooleanFilter>;
  /** By “cites”. */
  readonly cites?: InputMaybe<CitableCitationFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its label. */
  readonly label?: InputMaybe<StringFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By its order. */
  readonly order?: InputMaybe<IntFilter>;
  /** By its places. */
  readonly places?: InputMaybe<StringListFilter>;
  /** By “proposals”. */
  readonly proposals?: InputMaybe<ProposalLinkFilter>;
  /** By “reaffirms”. */
  readonly reaffirms?: InputMaybe<CitableCitationFilter>;
  /** By “recalls”. */
  readonly recalls?: InputMaybe<CitableCitationFilter>;
  /** By “recognizes”. */
  readonly recognizes?: InputMaybe<CitableCitationFilter>;
  /** By its section. */
  readonly section?: InputMaybe<SectionFilter>;
  /** By its status. */
  readonly status?: InputMaybe<TextStatusFilter>;
  /** By its summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By “takes note of”. */
  readonly takesNoteOf?: InputMaybe<CitableCitationFilter>;
  /** By “underscores”. */
  readonly underscores?: InputMaybe<CitableCitationFilter>;
  /** By “version”. */
  readonly version?: InputMaybe<VersionWhere>;
};

export type Query = {
  /** By id, or nothing where the corpus has none: one act that a provision performs. */
  readonly act: Maybe<Act>;
  /** Page by page, sorted by id where nothing else is asked: act. */
  readonly acts: ActPage;
  /** How far each unit of a text has come by a day: only proposed in brackets, drafted, approved in committee by its mark, adopted. Approval in committee is not adoption. */
  readonly agreement: AgreementAnswer;
  /** By id, or nothing where the corpus has none: what one source says of a record, or of one of its fields. */
  readonly assertion: Maybe<Assertion>;
  /** Page by page, sorted by id where nothing else is asked: assertion. */
  readonly assertions: AssertionPage;
  /** Page by page, sorted by id where nothing else is asked: body. */
  readonly bodies: BodyPage;
  /** By id, or nothing where the corpus has none: an organ, committee, process of meetings, secretariat, department, network or group. */
  readonly body: Maybe<Body>;
  /** Whether the square brackets of a text are well-formed: how many open and close, which closes nothing, which is never closed, and which of them propose something. */
  readonly brackets: BracketsAnswer;
  /** Who chaired a body, or held another office of it, from when to when and how that is known: tenures to the precision of their sources, candidates, undated reports, meetings presided over, times of which nothing is known, the term as far as one is stated, and what texts lay on the holder. */
  readonly chairHistory: ChairHistoryAnswer;
  /** Who chairs (or holds another office of) these bodies on a day, or presided over these meetings: certain, possible, last known, named as a candidate, vacant or unknown, with what contradicts it. A tenure opens with an election, a designation or a dated report and closes on evidence; it is current until the next held meeting of the process that elected. */
  readonly chairs: ChairsAnswer;
  /** What changed from one version of a text to another: provisions added, removed, moved and relabelled; verbs, strength, addressees, deadlines and citations; and the words themselves. What is only proposed in brackets is counted, and is no fact of either. */
  readonly changes: ChangesAnswer;
  /** By id, or nothing where the corpus has none: several whom a text means together, with the rule that says who they are on a day. */
  readonly collective: Maybe<Collective>;
  /** Who a collective that a text names (“the states not yet party”, “the host country”, “the Chair of the group”) is on a day, by its rule; or that it cannot be known. */
  readonly collectiveOn: CollectiveOnAnswer;
  /** Page by page, sorted by id where nothing else is asked: collective. */
  readonly collectives: CollectivePage;
  /** Where sources or paragraphs differ about a thing and what lies under its id (a treaty’s actions, a body’s tenures), or about everything: different values, denials, undated reports of an office, and places of texts that disagree. A value that only says another more precisely is no conflict. */
  readonly conflicts: ConflictsAnswer;
  /** What is loaded, by sort, kind, language, meeting and date; what is known to be missing; the version and day of the data. */
  readonly corpus: CorpusAnswer;
  /** What can be counted of a text: its units by section, its acts by class, the verbs with which its paragraphs begin, the share of units approved, terms, cited symbols, and mandates under a named definition only, which is printed. */
  readonly counts: CountsAnswer;
  /** Every duty with a date, a cadence or a relative deadline: met, overdue, no evidence, not yet due or not computable, each with its reason. What is due before a meeting moves with the meeting, and the slip is shown. Overdue is said only where a source says that nothing was delivered. */
  readonly deadlines: DeadlinesAnswer;
  /** What states propose in brackets in a draft: a tree, with alternatives, nested proposals and brackets that do not close. Nothing of it is decided. */
  readonly draftProposals: DraftProposalsAnswer;
  /** Which of the meetings that a text names were still to come on its day, whether for certain, and what became of them. A meeting to which only a text looks forward counts; one that ends on the day of the text does not. */
  readonly expectedMeetings: ExpectedMeetingsAnswer;
  /** What bears this name, alias, abbreviation, code, symbol or id; accents, hyphens, doubled and no-break spaces do not matter. */
  readonly find: FoundAnswer;
  /** The instruments and meetings cited under this symbol, in any spelling; a symbol may belong to two. */
  readonly findBySymbol: FoundAnswer;
  /** By id, or nothing where the corpus has none: an editor's finding about a paragraph or an act, such as “no successor”. */
  readonly finding: Maybe<Finding>;
  /** Page by page, sorted by id where nothing else is asked: finding. */
  readonly findings: FindingPage;
  /** Which bodies follow up an instrument, version, paragraph or meeting, in which role, by which paragraph, and what else each must do; of a body, the roles it has in every text. “None designated” is an answer. Also the tasks that name nobody, and the bodies that are asked nothing. */
  readonly followUp: FollowUpAnswer;
  /** By id, or nothing where the corpus has none: an offer to host a meeting, and what became of it. */
  readonly hostingOffer: Maybe<HostingOffer>;
  /** Page by page, sorted by id where nothing else is asked: hosting offer. */
  readonly hostingOffers: HostingOfferPage;
  /** By id, or nothing where the corpus has none: a work. */
  readonly instrument: Maybe<Instrument>;
  /** Page by page, sorted by id where nothing else is asked: instrument. */
  readonly instruments: InstrumentPage;
  /** Where a mandate, paragraph, instrument, body or meeting comes from, and what became of it, by citation: first through the paragraph’s own citations, from there from instrument to instrument, each link with the paragraphs that carry it. Distinct things and links, never paths; circles do no harm. */
  readonly lineage: LineageAnswer;
  /** The shortest chain by citation from a mandate, paragraph, instrument, body or meeting to another, hop by hop, with kind, direction and the paragraphs that carry each hop; or why there is none. It goes back, or forth, all the way: two texts that only cite the same third are not joined. Of several shortest ones the first by id. */
  readonly lineagePath: LineagePathAnswer;
  /** By id, or nothing where the corpus has none: a meeting of a body or process. */
  readonly meeting: Maybe<Meeting>;
  /** When and where each meeting of a body was held or is expected, as the record prefers it and as each text and source says it: the same, less, more, or something else, and why the preferred value is preferred. A planned meeting is not a held one. */
  readonly meetingHistory: MeetingHistoryAnswer;
  /** Page by page, sorted by id where nothing else is asked: meeting. */
  readonly meetings: MeetingPage;
  /** By id, or nothing where the corpus has none: the standing of a state in a body over a stretch of time. */
  readonly membership: Maybe<Membership>;
  /** Page by page, sorted by id where nothing else is asked: membership. */
  readonly memberships: MembershipPage;
  /** What is left without its counterpart: mandates without a successor (on editors’ findings, which say what was compared), bodies without a chair, reports without a recipient, tasks without an addressee, instruments without a follow-up body. */
  readonly orphans: OrphansAnswer;
  /** The paragraphs of an instrument or version that are printed under this label (“3.”, “5 bis”, “(7)”), in whichever section and with whichever punctuation; a text may print one label twice. */
  readonly paragraphs: ParagraphsAnswer;
  /** The states that are party to a treaty on a day, or have another standing: also in other treaties, not in others, members of a body or not. Sets of all states of the record, at most some 200. */
  readonly parties: PartiesAnswer;
  /** By id, or nothing where the corpus has none: a person who held an office. */
  readonly person: Maybe<Person>;
  /** Page by page, sorted by id where nothing else is asked: person. */
  readonly persons: PersonPage;
  /** By id, or nothing where the corpus has none: text in brackets that a state proposes. */
  readonly proposal: Maybe<Proposal>;
  /** Page by page, sorted by id where nothing else is asked: proposal. */
  readonly proposals: ProposalPage;
  /** By id, or nothing where the corpus has none: an act that stands in brackets. */
  readonly proposedAct: Maybe<ProposedAct>;
  /** Page by page, sorted by id where nothing else is asked: proposed act. */
  readonly proposedActs: ProposedActPage;
  /** By id, or nothing where the corpus has none: one unit of a version, whatever the language. */
  readonly provision: Maybe<Provision>;
  /** Page by page, sorted by id where nothing else is asked: provision. */
  readonly provisions: ProvisionPage;
  /** A paragraph that urges states to join treaties: whom it addressed on its day, who joined afterwards and how many days later, who has not, and of whom it is not known. That a state joined afterwards does not say that it did so because of the paragraph. */
  readonly ratificationGap: RatificationGapAnswer;
  /** A paragraph of a draft with some of its proposals accepted and others rejected; what is left open stays in brackets. Alternatives exclude each other, and a nested proposal needs the one inside which it stands. */
  readonly rendering: RenderingAnswer;
  /** The reports, lists and records that texts ask for, and the information that is to be sent: who owes it, through whom, who receives it (nobody named is told), how often and by when. What became of the dates is asked of deadlines. */
  readonly reportingDuties: ReportingDutiesAnswer;
  /** Everything that stands on this paragraph: the acts it performs, what it cites, the tenures it opens, the facts it asserts, the links that rules derive from it and what editors judged about it. */
  readonly restsOn: RestsOnAnswer;
  /** What is found by words, in names, summaries and the words of ingested documents, in English, Spanish, French and Portuguese; accents, hyphens and kinds of spaces do not matter, and each language’s forms of a word are one word. */
  readonly search: SearchAnswer;
  /** By id, or nothing where the corpus has none: a document or address that was read, with the day on which it was read. */
  readonly source: Maybe<Source>;
  /** By id, or nothing where the corpus has none: what one source's list covers of a treaty, as of when. */
  readonly sourceCoverage: Maybe<SourceCoverage>;
  /** Page by page, sorted by id where nothing else is asked: source coverage. */
  readonly sourceCoverages: SourceCoveragePage;
  /** Page by page, sorted by id where nothing else is asked: source. */
  readonly sources: SourcePage;
  /** By id, or nothing where the corpus has none: a state, whether a member of the Organization of American States or not. */
  readonly state: Maybe<State>;
  /** Page by page, sorted by id where nothing else is asked: state. */
  readonly states: StatePage;
  /** The scales under which the force of verbs can be compared; the first is used where none is named. */
  readonly strengthScales: ReadonlyArray<StrengthScaleShown>;
  /** Which later paragraph carries a paragraph on, as editors judge it: found, none in what was compared, or not judged, with what was compared, what was not, and the nearest candidates. Of a text, every operative and follow-up paragraph. Asked the other way, which earlier paragraph it carries on. */
  readonly successors: SuccessorsAnswer;
  /** The document symbols that a text cites, or all texts: each once whatever its spelling, with what it denotes, whether that is held, and where it is cited. */
  readonly symbols: SymbolsAnswer;
  /** By id, or nothing where the corpus has none: an office of a body or meeting held by a state or person over a stretch of time, as far as sources say. */
  readonly tenure: Maybe<Tenure>;
  /** Page by page, sorted by id where nothing else is asked: tenure. */
  readonly tenures: TenurePage;
  /** What stands at an id. A path without a version (“quito-2019/op/7”) leads into the most authoritative version held: the adopted one, else the latest draft. Nothing where the corpus has nothing there. */
  readonly thing: Maybe<ThingAnswer>;
  /** By id, or nothing where the corpus has none: an editor's statement that provisions of several meetings are one line of work. */
  readonly thread: Maybe<Thread>;
  /** The paragraphs and acts that an editor holds to be one line of work, step by step, with verb, hedges, addressees, channel, recipients, deliverable, deadline and cadence, and what changed from each step to the next. Force is compared under a named scale, inside one class of addressees only; otherwise it is told why not. Find threads with threadsOf. */
  readonly threadHistory: ThreadHistoryAnswer;
  /** Page by page, sorted by id where nothing else is asked: thread. */
  readonly threads: ThreadPage;
  /** Which lines of work, as editors see them, pass through an instrument, a version, a paragraph or an act, or through the acts in which a body has a part; threadHistory tells each of them step by step. */
  readonly threadsOf: ThreadsOfAnswer;
  /** By id, or nothing where the corpus has none: one treaty action of a state. */
  readonly treatyAction: Maybe<TreatyAction>;
  /** Page by page, sorted by id where nothing else is asked: treaty action. */
  readonly treatyActions: TreatyActionPage;
  /** What each of up to 40 states is under each of up to 20 treaties on a day, with irregularities as printed and counts by standing. */
  readonly treatyMatrix: TreatyMatrixAnswer;
  /** What a state is under a treaty on a day: party, contracting state, signatory, former party, nothing, or unknown. Deposit is not entry into force: the day is computed from the treaty’s own clauses, step by step. */
  readonly treatyStatus: TreatyStatusAnswer;
  /** By id, or nothing where the corpus has none: one state of an instrument's text. */
  readonly version: Maybe<Version>;
  /** Page by page, sorted by id where nothing else is asked: version. */
  readonly versions: VersionPage;
};


export type QueryActArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActSort>;
  where?: InputMaybe<ActWhere>;
};


export type QueryAgreementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AgreementState>;
  version: Scalars['ID']['input'];
};


export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AssertionSort>;
  where?: InputMaybe<AssertionWhere>;
};


export type QueryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyWhere>;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBracketsArgs = {
  version: Scalars['ID']['input'];
};


export type QueryChairHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of: Scalars['ID']['input'];
  office?: Scalars['String']['input'];
};


export type QueryChairsArgs = {
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  office?: Scalars['String']['input'];
  on?: InputMaybe<Scalars['String']['input']>;
  subsidiary?: Scalars['Boolean']['input'];
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  kinds?: ReadonlyArray<ProvisionChange>;
  to: Scalars['ID']['input'];
};


export type QueryCollectiveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCollectiveOnArgs = {
  id: Scalars['ID']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['String']['input']>;
  saidIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryCollectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CollectiveSort>;
  where?: InputMaybe<CollectiveWhere>;
};


export type QueryConflictsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<ConflictKind>>;
  knownAt?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountsArgs = {
  definition?: InputMaybe<Scalars['String']['input']>;
  includeProposed?: Scalars['Boolean']['input'];
  of: Scalars['ID']['input'];
};


export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<DeadlineStatus>>;
};


export type QueryDraftProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  version: Scalars['ID']['input'];
};


export type QueryExpectedMeetingsArgs = {
  includeProposed?: Scalars['Boolean']['input'];
  of: Scalars['ID']['input'];
};


export type QueryFindArgs = {
  first?: Scalars['Int']['input'];
  name: Scalars['String']['input'];
};


export type QueryFindBySymbolArgs = {
  symbol: Scalars['String']['input'];
};


export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<FindingSort>;
  where?: InputMaybe<FindingWhere>;
};


export type QueryFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of: Scalars['ID']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHostingOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHostingOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HostingOfferWhere>;
};


export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InstrumentSort>;
  where?: InputMaybe<InstrumentWhere>;
};


export type QueryLineageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['String']['input']>;
  depth?: Scalars['Int']['input'];
  direction?: LineageDirection;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of: Scalars['ID']['input'];
};


export type QueryLineagePathArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  depth?: Scalars['Int']['input'];
  direction?: LineageDirection;
  from: Scalars['ID']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  knownAt?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingWhere>;
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MembershipSort>;
  where?: InputMaybe<MembershipWhere>;
};


export type QueryOrphansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: OrphanKind;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryParagraphsArgs = {
  label: Scalars['String']['input'];
  of: Scalars['ID']['input'];
  section?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartiesArgs = {
  alsoIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  includeUnverified?: Scalars['Boolean']['input'];
  instrument: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  membersOf?: InputMaybe<Scalars['ID']['input']>;
  nonMembersOf?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  on?: InputMaybe<Scalars['String']['input']>;
  saidIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  standing?: TreatyStanding;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PersonSort>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposalWhere>;
};


export type QueryProposedActArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposedActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProposedActSort>;
  where?: InputMaybe<ProposedActWhere>;
};


export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProvisionSort>;
  where?: InputMaybe<ProvisionWhere>;
};


export type QueryRatificationGapArgs = {
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  provision: Scalars['ID']['input'];
  saidIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  until?: InputMaybe<Scalars['String']['input']>;
  urgedOn?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRenderingArgs = {
  accept?: ReadonlyArray<Scalars['ID']['input']>;
  provision: Scalars['ID']['input'];
  reject?: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryReportingDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRestsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  provision: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  instruments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  languages?: InputMaybe<ReadonlyArray<Language>>;
  meetings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchedType>>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourceCoverageArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourceCoveragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SourceCoverageSort>;
  where?: InputMaybe<SourceCoverageWhere>;
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SourceSort>;
  where?: InputMaybe<SourceWhere>;
};


export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<StateSort>;
  where?: InputMaybe<StateWhere>;
};


export type QuerySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: SuccessionDirection;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of: Scalars['ID']['input'];
  outcome?: InputMaybe<ReadonlyArray<SuccessionOutcome>>;
};


export type QuerySymbolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  held?: InputMaybe<Scalars['Boolean']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTenureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TenureSort>;
  where?: InputMaybe<TenureWhere>;
};


export type QueryThingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  scale?: Scalars['ID']['input'];
};


export type QueryThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ThreadSort>;
  where?: InputMaybe<ThreadWhere>;
};


export type QueryThreadsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeProposed?: Scalars['Boolean']['input'];
  includeUnverified?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  of: Scalars['ID']['input'];
};


export type QueryTreatyActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTreatyActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TreatyActionSort>;
  where?: InputMaybe<TreatyActionWhere>;
};


export type QueryTreatyMatrixArgs = {
  includeUnverified?: Scalars['Boolean']['input'];
  instruments: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['String']['input']>;
  saidIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryTreatyStatusArgs = {
  includeUnverified?: Scalars['Boolean']['input'];
  instrument: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['String']['input']>;
  saidIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  state: Scalars['ID']['input'];
};


export type QueryVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VersionSort>;
  where?: InputMaybe<VersionWhere>;
};

/** What stands between a paragraph that urges states to join treaties and what they then did. */
export type RatificationGapAnswer = {
  /** What the paragraph asks of states, and who they were on that day. */
  readonly acts: ReadonlyArray<GapAct>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** The paragraph, and what the standings rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** The paragraph. */
  readonly provision: Provision;
  /** Id of the paragraph. */
  readonly provisionId: Scalars['ID']['output'];
  /** Status of the paragraph: a draft urges nobody yet. */
  readonly status: TextStatus;
  /** The treaties that it urges to join, and what states did about each. */
  readonly treaties: ReadonlyArray<GapTreaty>;
  /** The last day (ISO) of the look. */
  readonly until: Scalars['String']['output'];
  /** The day (ISO) on which it was judged who was addressed. */
  readonly urgedOn: Scalars['String']['output'];
  /** Where that day is from: the date of the version in which the paragraph stands, or the question. */
  readonly urgedOnBasis: Scalars['String']['output'];
};

/** A paragraph of a draft under a choice of its proposals. It is nobody’s text: it shows what would stand there. */
export type RenderingAnswer = {
  /** What it is made from. */
  readonly basis: RenderingBasis;
  /** What the rendering rests on, and which kind of empty it is where nothing would stand there. */
  readonly coverage: AnswerCoverage;
  /** The paragraph from which it was made. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was taken of each proposal in the paragraph. */
  readonly proposals: ReadonlyArray<DecidedProposal>;
  /** The paragraph. */
  readonly provision: Provision;
  /** Id of the paragraph. */
  readonly provisionId: Scalars['ID']['output'];
  /** What would stand there; absent where nothing would. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** What a rendering is made from. */
export type RenderingBasis =
  /** Our summary of the unit, with slots for what is proposed in it. */
  | 'SUMMARY'
  /** Our templates of the proposals, for all of the unit stands in brackets. */
  | 'TEMPLATES'
  /** The words as printed, where a document was read. */
  | 'WORDS';

/** Reports, lists, records and information that are owed. */
export type ReportingDutiesAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** The duties, in printed order. */
  readonly rows: ReadonlyArray<ReportingDutyRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** A report, list or record that is owed, or information that is to be sent: by whom, through whom, to whom. */
export type ReportingDutyRow = {
  /** How often it recurs. */
  readonly cadence: Maybe<Scalars['String']['output']>;
  /** The day by which it is, or first was, due, where one can be computed. */
  readonly due: Maybe<PartialDate>;
  /** The words that set a date, as printed. */
  readonly dueAsPrinted: Maybe<Scalars['String']['output']>;
  /** Id of the act, or of the proposed act. */
  readonly id: Scalars['ID']['output'];
  /** False where the text names nobody who receives it. */
  readonly recipientStated: Scalars['Boolean']['output'];
  /** Who receives it; empty where the text names nobody. */
  readonly recipients: ReadonlyArray<TaskPartyRow>;
  /** The duty; its addressees are those who owe it. */
  readonly task: TaskRow;
  /** Through whom. */
  readonly through: ReadonlyArray<TaskPartyRow>;
};

/** Everything that stands on a paragraph. */
export type RestsOnAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What stands on it, by how it does. */
  readonly rows: ReadonlyArray<RestsOnRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** One thing that stands on a paragraph. */
export type RestsOnRow = {
  /** The act that stands there, where it is an act. */
  readonly act: Maybe<Act>;
  /** Who stands there, where an act can name them. */
  readonly actor: Maybe<Actor>;
  /** What stands where the link ends, where a text can cite it. */
  readonly citable: Maybe<Citable>;
  /** How sure we are. */
  readonly confidence: Maybe<Scalars['String']['output']>;
  /** The paragraph on which it stands. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of where the link begins. */
  readonly from: Maybe<Scalars['ID']['output']>;
  /** How it stands on the paragraph: the link’s type, or PERFORMS, ASSERTS, OPENS_OR_CLOSES, STEP, FINDING, CITED_BY, HAS_PROPOSAL. */
  readonly how: Scalars['String']['output'];
  /** Id of the link or record. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing stands where it ends, as its type is called. */
  readonly sort: Maybe<Scalars['String']['output']>;
  /** Its status. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Id of where it ends. */
  readonly to: Maybe<Scalars['ID']['output']>;
};

/** What a role in an act carries: the words, the scope and the proof. */
export type Role = {
  /** The words that the text prints for it, where they differ from the name. */
  readonly asPrinted: Maybe<Scalars['String']['output']>;
  /** How sure we are of the link. */
  readonly confidence: Maybe<Confidence>;
  /** What an editor decided of the parser's reading, with name, day and reason. */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** How it came to be: EXTRACTED by the parser, CURATED where an editor corrected that; absent where the record of the editors has it. */
  readonly method: Maybe<Method>;
  /** What the role covers: the office for an election, the part taken over for an incorporation. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** Where the words stand that say it, by language (“EN:12-45”, characters of the wording from 0); absent where no document was read. */
  readonly spans: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Status of the text that gives the role. */
  readonly status: Maybe<TextStatus>;
};

/** A page of roles in an act. */
export type RoleFilledPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The rows. */
  readonly rows: ReadonlyArray<RoleFilledRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** Who or what has, or would have, a role in an act. */
export type RoleFilledRow = {
  /** Who, where it is an actor. */
  readonly actor: Maybe<Actor>;
  /** The words that the text prints. */
  readonly asPrinted: Maybe<Scalars['String']['output']>;
  /** What, where it is a text, a meeting or a body. */
  readonly citable: Maybe<Citable>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** The role. */
  readonly kind: RoleKind;
  /** What the role covers. */
  readonly scope: Maybe<Scalars['String']['output']>;
};

/** A page of roles in acts. */
export type RoleInActPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The rows. */
  readonly rows: ReadonlyArray<RoleInActRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** One role in an act. */
export type RoleInActRow = {
  /** The act. */
  readonly act: Maybe<Act>;
  /** The words that the text prints for whoever has the role. */
  readonly asPrinted: Maybe<Scalars['String']['output']>;
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** The instrument, where a source reports the role and no text is held. */
  readonly instrument: Maybe<Instrument>;
  /** The role. */
  readonly kind: RoleKind;
  /** The provision that performs the act. */
  readonly provision: Maybe<Provision>;
  /** What the role covers. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** Status of the text. */
  readonly status: AssertionStatus;
};

/** A role in an act. */
export type RoleKind =
  /** Is asked. */
  | 'ADDRESSED_TO'
  /** Benefits. */
  | 'BENEFITS'
  /** Is what the act is about. */
  | 'CONCERNS'
  /** Is consulted. */
  | 'CONSULTING'
  /** Coordinates. */
  | 'COORDINATED_WITH'
  /** Receives the report, list or information. */
  | 'DELIVERED_TO'
  /** Is the meeting before which the act is due. */
  | 'DUE_BEFORE'
  /** Is elected. */
  | 'ELECTS'
  /** Is the body or meeting for whose office someone is elected. */
  | 'ELECTS_FOR'
  /** Is established. */
  | 'ESTABLISHES'
  /** Is taken over. */
  | 'INCORPORATES'
  /** Supports. */
  | 'SUPPORTED_BY'
  /** Is the channel. */
  | 'THROUGH'
  /** Is the framework. */
  | 'WITHIN';

/** Conditions on a link; all that are given must hold. */
export type RoleWhere = {
  /** By its as printed. */
  readonly asPrinted?: InputMaybe<StringFilter>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its method. */
  readonly method?: InputMaybe<MethodFilter>;
  /** By its scope. */
  readonly scope?: InputMaybe<StringFilter>;
  /** By its status. */
  readonly status?: InputMaybe<TextStatusFilter>;
};

/** How a value that somebody gives stands to the one that the record prefers. */
export type SayingRelation =
  /** It agrees and says less, such as the month of a day. */
  | 'COARSER'
  /** It contradicts it. */
  | 'DIFFERENT'
  /** It agrees and says more. */
  | 'FINER'
  /** It is the same. */
  | 'SAME';

/** What a search found. */
export type SearchAnswer = {
  /** How the text was read. */
  readonly asked: SearchReading;
  /** False where an index holds more than the 5,000 entries that are weighed, the best of it; the numbers then count these. More words or a filter by type narrow it. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** How it is spread over sorts, languages, instruments and meetings. */
  readonly facets: SearchFacets;
  /** What was found, the best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** How what was found is spread. Each list leaves out its own filter, so that it tells what another choice would find. */
export type SearchFacets = {
  /** By the instrument that it is or stands in, the 20 most frequent. */
  readonly instruments: ReadonlyArray<SearchPlaceCount>;
  /** By language, the most frequent first. */
  readonly languages: ReadonlyArray<SearchLanguageCount>;
  /** By the meeting that it is or that adopted its text, the 20 most frequent. */
  readonly meetings: ReadonlyArray<SearchPlaceCount>;
  /** How many further instruments there are. */
  readonly moreInstruments: Scalars['Int']['output'];
  /** How many further meetings there are. */
  readonly moreMeetings: Scalars['Int']['output'];
  /** By sort, the most frequent first. */
  readonly types: ReadonlyArray<SearchTypeCount>;
};

/** Something that a search found. */
export type SearchHit = {
  /** Who was found, where an act can name them. */
  readonly actor: Maybe<Actor>;
  /** What was found, where a text can cite it. */
  readonly citable: Maybe<Citable>;
  /** What proves it: of a provision itself, of a thing of the world whatever says that it is so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The finding, where it is one. */
  readonly finding: Maybe<Finding>;
  /** Its id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The instrument that it is or stands in. */
  readonly instrument: Maybe<Instrument>;
  /** The languages in whose words it was found; none where only a symbol, an abbreviation, an alias or a place was. */
  readonly languages: ReadonlyArray<Language>;
  /** The places that show best why, four at the most, the fullest first. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** The meeting that it is or that adopted the text in which it stands. */
  readonly meeting: Maybe<Meeting>;
  /** Its name in a language, else in English; of what has none (a proposal, a finding, a treaty action) that of what it stands in or is about. */
  readonly name: Scalars['String']['output'];
  /** The proposal, where it is one. */
  readonly proposal: Maybe<Proposal>;
  /** The provision, where it is one. */
  readonly provision: Maybe<Provision>;
  /** How well it fits: 3000 and more for a whole name or symbol, 2000 and more for words of a name, else words of a text; comparable within one search only. */
  readonly rank: Scalars['Float']['output'];
  /** The source, where it is one. */
  readonly source: Maybe<Source>;
  /** How it stands; absent of sources and collectives, which only are. */
  readonly status: Maybe<SearchStatus>;
  /** The thread, where it is one. */
  readonly thread: Maybe<Thread>;
  /** The treaty action, where it is one. */
  readonly treatyAction: Maybe<TreatyAction>;
  /** What sort of thing it is. */
  readonly type: SearchedType;
  /** True of what no source says; found only where the unverified is asked for. */
  readonly unverified: Scalars['Boolean']['output'];
};


/** Something that a search found. */
export type SearchHitNameArgs = {
  language?: InputMaybe<Language>;
};

/** How many of the things found were found in words of one language. */
export type SearchLanguageCount = {
  /** How many; a thing can be found in several languages, or in none. */
  readonly count: Scalars['Int']['output'];
  /** The language. */
  readonly language: Language;
};

/** A place where a thing holds what was looked for, in plain text; what is to be highlighted is told apart from it. */
export type SearchMatch = {
  /** True where the text goes on after this part. */
  readonly cutAfter: Scalars['Boolean']['output'];
  /** True where the text begins before this part. */
  readonly cutBefore: Scalars['Boolean']['output'];
  /** In what of the thing it stands. */
  readonly field: MatchedIn;
  /** The stretches to highlight, in order and without overlap. */
  readonly highlights: ReadonlyArray<SearchSpan>;
  /** Its language; absent of symbols, abbreviations, aliases and places, which have none. */
  readonly language: Maybe<Language>;
  /** True of words that stand in brackets, which decide nothing. */
  readonly proposed: Scalars['Boolean']['output'];
  /** The text, or the part of it that holds most of what was looked for; “[…]” stands for what a state proposes there. */
  readonly text: Scalars['String']['output'];
};

/** How many of the things found belong to one instrument or meeting. */
export type SearchPlaceCount = {
  /** The instrument or meeting. */
  readonly citable: Citable;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Id of the instrument or meeting. */
  readonly id: Scalars['ID']['output'];
};

/** How the text of a search was read. */
export type SearchReading = {
  /** The last word where it may still be typed; it also stands for all words that begin so. */
  readonly beginning: Maybe<Scalars['String']['output']>;
  /** What stands in quotation marks: words that must follow each other as they are. */
  readonly phrases: ReadonlyArray<Scalars['String']['output']>;
  /** The words of which each must be there, in some form, without case and accents. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** A stretch of a text, in UTF-16 characters from 0. */
export type SearchSpan = {
  /** Where it ends; the character there is not part of it. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** How something that was found stands: the status of a text, or of what says that a thing of the world is so. */
export type SearchStatus =
  /** It stands in an adopted text, or such a text says it. */
  | 'ADOPTED'
  /** A committee approved it; whether it was adopted is not said. */
  | 'APPROVED_IN_COMMITTEE'
  /** It stands in a draft without any mark of agreement; nothing of it is decided. */
  | 'DRAFTED'
  /** An editor or a rule concluded it. */
  | 'INFERRED'
  /** A state proposes it in brackets; it decides nothing. */
  | 'PROPOSED'
  /** A source reports it. */
  | 'REPORTED';

/** How many of the things found are of one sort. */
export type SearchTypeCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The sort. */
  readonly type: SearchedType;
};

/** A sort of thing that a search finds. */
export type SearchedType =
  /** A body, by its names, abbreviations and functions. */
  | 'BODY'
  /** Several whom texts mean together. */
  | 'COLLECTIVE'
  /** A finding of an editor, by its reason. */
  | 'FINDING'
  /** An instrument, by its names, symbols, notes and the titles printed on its versions. */
  | 'INSTRUMENT'
  /** A meeting, by its names, city and theme. */
  | 'MEETING'
  /** A person, by name. */
  | 'PERSON'
  /** What a state proposes in brackets; it decides nothing, and is found only where proposals are asked for. */
  | 'PROPOSAL'
  /** A provision, by what it says, in our summary or in the words of an ingested document. */
  | 'PROVISION'
  /** A source, by its title. */
  | 'SOURCE'
  /** A state, by its names and codes. */
  | 'STATE'
  /** A line of work, by what an editor says of it. */
  | 'THREAD'
  /** A treaty action of a state, by what a reservation or declaration is about. */
  | 'TREATY_ACTION';

/** The part of a text in which a provision stands. */
export type Section =
  /** An annex. */
  | 'ANNEX'
  /** The enacting formula, such as “we recommend”. */
  | 'ENACTING'
  /** The follow-up part, which often numbers from 1 again. */
  | 'FOLLOW_UP'
  /** A footnote, or the announcement of one. */
  | 'FOOTNOTE'
  /** Who met, where, when and by whom convened. */
  | 'OPENING'
  /** Operative paragraphs. */
  | 'OPERATIVE'
  /** Preambular paragraphs: they begin with a participle and ask nothing. */
  | 'PREAMBLE';

/** Conditions on one word of a closed list. */
export type SectionFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Section>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Section>>;
};

/** The direction of sorting. */
export type SortDirection =
  /** From the smallest or first. */
  | 'ASC'
  /** From the greatest or last. */
  | 'DESC';

/** A document or address that was read, with the day on which it was read. */
export type Source = {
  /** What it says. */
  readonly assertions: AssertionLinkPage;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its own date (EDTF); absent where it has none. */
  readonly published: Maybe<Scalars['String']['output']>;
  /** The day on which it was read (ISO). */
  readonly readOn: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its address. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A document or address that was read, with the day on which it was read. */
export type SourceAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AssertionSort>;
  where?: InputMaybe<AssertionLinkWhere>;
};

/** What one source's list covers of a treaty, as of when. “Not a party” needs coverage; without it the answer is unknown. */
export type SourceCoverage = {
  /** The day as of which the list stands, with the precision of the source (EDTF). */
  readonly asOf: Maybe<PartialDate>;
  /** How sure we are. */
  readonly confidence: Confidence;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The treaty. */
  readonly instrument: Maybe<Instrument>;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The source that was read. */
  readonly source: Maybe<Source>;
  /** The states whose rows it should show, and whether the row was read. */
  readonly states: StateCoverageOfStatePage;
};


/** What one source's list covers of a treaty, as of when. “Not a party” needs coverage; without it the answer is unknown. */
export type SourceCoverageStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<StateSort>;
  where?: InputMaybe<StateCoverageOfStateWhere>;
};

/** One link to a source coverage. */
export type SourceCoverageLink = {
  /** Where it leads. */
  readonly node: SourceCoverage;
};

/** Conditions on all links to source coverage records together. */
export type SourceCoverageLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<SourceCoverageLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<SourceCoverageLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<SourceCoverageLinkWhere>;
};

/** A page of links to source coverage records. */
export type SourceCoverageLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<SourceCoverageLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a source coverage. */
export type SourceCoverageLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<SourceCoverageWhere>;
};

/** A page of source coverage. */
export type SourceCoveragePage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<SourceCoverage>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How source coverage records are sorted: by one field. */
export type SourceCoverageSort = {
  /** By its as of earliest. */
  readonly asOfEarliest?: InputMaybe<SortDirection>;
};

/** Conditions on source coverage; all that are given must hold. */
export type SourceCoverageWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceCoverageWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SourceCoverageWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceCoverageWhere>>;
  /** By its as of earliest. */
  readonly asOfEarliest?: InputMaybe<StringFilter>;
  /** By its as of latest. */
  readonly asOfLatest?: InputMaybe<StringFilter>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By “instrument”. */
  readonly instrument?: InputMaybe<InstrumentWhere>;
  /** By “source”. */
  readonly source?: InputMaybe<SourceWhere>;
};

/** A page of source. */
export type SourcePage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Source>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How source records are sorted: by one field. */
export type SourceSort = {
  /** By its read on. */
  readonly readOn?: InputMaybe<SortDirection>;
  /** By its title. */
  readonly title?: InputMaybe<SortDirection>;
};

/** Conditions on source; all that are given must hold. */
export type SourceWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its published. */
  readonly published?: InputMaybe<StringFilter>;
  /** By its read on. */
  readonly readOn?: InputMaybe<StringFilter>;
  /** By its title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By its url. */
  readonly url?: InputMaybe<StringFilter>;
};

/** The stage of a version of a text. */
export type Stage =
  /** The text as adopted. */
  | 'ADOPTED'
  /** A draft: nothing in it is decided. */
  | 'DRAFT';

/** Conditions on one word of a closed list. */
export type StageFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Stage>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Stage>>;
};

/** A state, whether a member of the Organization of American States or not. */
export type State = Actor & Citable & {
  /** Other names under which it is printed. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The bodies that it chairs or chaired and the meetings over which it presided (derived from tenures). */
  readonly chairs: CitableFactPage;
  /** What cites it, one row a link, newest first; by kinds of link where given. */
  readonly citedBy: CitedByPage;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The meetings that it hosted. */
  readonly hosted: MeetingFactPage;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its code of two letters (ISO 3166-1). */
  readonly iso2: Scalars['String']['output'];
  /** Its code of three letters (ISO 3166-1). */
  readonly iso3: Scalars['String']['output'];
  /** The bodies of which it is or was a member, with its standing and dates. */
  readonly memberOf: BodyFactPage;
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its offers to host. */
  readonly offers: HostingOfferLinkPage;
  /** Its official name in English, where the record has one. */
  readonly officialNameEn: Maybe<Scalars['String']['output']>;
  /** Its official name in Spanish, where the record has one. */
  readonly officialNameEs: Maybe<Scalars['String']['output']>;
  /** What it proposed in drafts. */
  readonly proposals: ProposalLinkPage;
  /** The acts in which it has a role, one row a role; by kinds of role where given. */
  readonly rolesIn: RoleInActPage;
  /** Offices that it holds or held, candidates included. */
  readonly tenures: TenureLinkPage;
  /** Its treaty actions. */
  readonly treatyActions: TreatyActionLinkPage;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateChairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CitableSort>;
  where?: InputMaybe<CitableFactWhere>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateHostedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
  where?: InputMaybe<MeetingFactWhere>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BodySort>;
  where?: InputMaybe<BodyFactWhere>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateNameArgs = {
  language?: InputMaybe<Language>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HostingOfferLinkWhere>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposalLinkWhere>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateRolesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TenureSort>;
  where?: InputMaybe<TenureLinkWhere>;
};


/** A state, whether a member of the Organization of American States or not. */
export type StateTreatyActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TreatyActionSort>;
  where?: InputMaybe<TreatyActionLinkWhere>;
};

/** One link to a state. */
export type StateCoverageOfState = {
  /** Where it leads. */
  readonly node: State;
  /** What the link carries. */
  readonly properties: CoverageOfState;
};

/** A page of links to state records. */
export type StateCoverageOfStatePage = {
  /** The links. */
  readonly edges: ReadonlyArray<StateCoverageOfState>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a state. */
export type StateCoverageOfStateWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<StateWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<CoverageOfStateWhere>;
};

/** One link to a state. */
export type StateFact = {
  /** Where it leads. */
  readonly node: State;
  /** What the link carries. */
  readonly properties: Fact;
};

/** Conditions on all links to state records together. */
export type StateFactFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<StateFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<StateFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<StateFactWhere>;
};

/** A page of links to state records. */
export type StateFactPage = {
  /** The links. */
  readonly edges: ReadonlyArray<StateFact>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a state. */
export type StateFactWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<StateWhere>;
  /** By the link. */
  readonly properties?: InputMaybe<FactWhere>;
};

/** A page of state. */
export type StatePage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<State>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How state records are sorted: by one field. */
export type StateSort = {
  /** By its iso3. */
  readonly iso3?: InputMaybe<SortDirection>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** Conditions on state; all that are given must hold. */
export type StateWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StateWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<StateWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StateWhere>>;
  /** By its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** By “chairs”. */
  readonly chairs?: InputMaybe<CitableFactFilter>;
  /** By “hosted”. */
  readonly hosted?: InputMaybe<MeetingFactFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its iso2. */
  readonly iso2?: InputMaybe<StringFilter>;
  /** By its iso3. */
  readonly iso3?: InputMaybe<StringFilter>;
  /** By “member of”. */
  readonly memberOf?: InputMaybe<BodyFactFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** By “offers”. */
  readonly offers?: InputMaybe<HostingOfferLinkFilter>;
  /** By “proposals”. */
  readonly proposals?: InputMaybe<ProposalLinkFilter>;
  /** By “tenures”. */
  readonly tenures?: InputMaybe<TenureLinkFilter>;
  /** By “treaty actions”. */
  readonly treatyActions?: InputMaybe<TreatyActionLinkFilter>;
};

/** What the step of a thread carries. */
export type Step = {
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** What the editor sees there. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its place in the thread, from 1. */
  readonly order: Scalars['Int']['output'];
};

/** Conditions on a link; all that are given must hold. */
export type StepWhere = {
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its note. */
  readonly note?: InputMaybe<StringFilter>;
  /** By its order. */
  readonly order?: InputMaybe<IntFilter>;
};

/** One level of a scale of verbs. */
export type StrengthLevelShown = {
  /** Its number; a higher one is stronger. */
  readonly level: Scalars['Int']['output'];
  /** Its name. */
  readonly levelName: Scalars['String']['output'];
  /** The English verbs that the scale places on it; verbs of other languages stand with the English verb that says the same. */
  readonly verbs: ReadonlyArray<Scalars['String']['output']>;
};

/** How the force of a later act stands to that of an earlier one. */
export type StrengthResult =
  /** They are not compared; the reason is told. */
  | 'NOT_COMPARABLE'
  /** The scale places both on one level. */
  | 'SAME'
  /** The scale places the later verb higher. */
  | 'STRONGER'
  /** The scale places the later verb lower. */
  | 'WEAKER';

/** A named scale of verbs by the force with which they ask, with its version and where it is from. */
export type StrengthScaleShown = {
  /** Its id, to be given as “scale”. */
  readonly id: Scalars['ID']['output'];
  /** Its levels, strongest first. */
  readonly levels: ReadonlyArray<StrengthLevelShown>;
  /** What to know before trusting it. */
  readonly note: Scalars['String']['output'];
  /** Where it is from. */
  readonly source: Scalars['String']['output'];
  /** False where its table could not be read, so that it places no verb and compares nothing. */
  readonly tableHeld: Scalars['Boolean']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Address of what was read. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** Conditions on a text or an ISO day. */
export type StringFilter = {
  /** It holds this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** It comes after this in order; for days, later. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** It is this or comes after it. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It comes before this in order; for days, earlier. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** It is this or comes before it. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** It begins so. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of texts. */
export type StringListFilter = {
  /** The list holds this text. */
  readonly includes?: InputMaybe<Scalars['String']['input']>;
};

/** Which way a judgement on the succession of paragraphs looks. */
export type SuccessionDirection =
  /** Which earlier paragraph it carries on. */
  | 'ANTECEDENTS'
  /** Which later paragraph carries it on. */
  | 'SUCCESSORS';

/** What an editor judged of the succession of a paragraph. */
export type SuccessionJudgementShown = {
  /** The versions that were compared. */
  readonly comparedWith: ReadonlyArray<Version>;
  /** How sure the editor is. */
  readonly confidence: Confidence;
  /** Who judged. */
  readonly editor: Scalars['String']['output'];
  /** The finding itself. */
  readonly finding: Finding;
  /** The paragraphs found; none where none was found. */
  readonly found: ReadonlyArray<Provision>;
  /** The day of the judgement (ISO). */
  readonly judgedOn: Scalars['String']['output'];
  /** What was found, as the record's word for it. */
  readonly kind: FindingKind;
  /** The nearest candidates, for an editor to decide. */
  readonly nearest: ReadonlyArray<Provision>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Always INFERRED: an editor judged it, and no text says it. */
  readonly status: AssertionStatus;
};

/** What editors found about the succession of a paragraph. */
export type SuccessionOutcome =
  /** An editor holds that a paragraph carries it on (or that it carries one on). */
  | 'FOUND'
  /** An editor found none in the versions that were compared, which is not none anywhere. */
  | 'NONE_IN_WHAT_WAS_COMPARED'
  /** No editor has judged it, or one left it open and names the nearest candidates. */
  | 'NOT_JUDGED';

/** A paragraph with what editors judged of its succession. */
export type SuccessionRow = {
  /** The paragraph and those found, each with its status. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of the paragraph. */
  readonly id: Scalars['ID']['output'];
  /** The judgements, each with its reason and with what was compared; none where nobody judged. */
  readonly judgements: ReadonlyArray<SuccessionJudgementShown>;
  /** Loaded versions of a later (for antecedents: an earlier) date that no judgement compared, so that nothing is said of them; at most 50. */
  readonly notCompared: ReadonlyArray<Scalars['ID']['output']>;
  /** How many such versions there are. */
  readonly notComparedTotal: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: SuccessionOutcome;
  /** True where all of the paragraph stands in brackets. */
  readonly proposed: Scalars['Boolean']['output'];
  /** The paragraph. */
  readonly provision: Provision;
};

/** What editors judged of the succession of paragraphs: lineage by judgement, kept apart from lineage by citation. */
export type SuccessorsAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Which way was looked. */
  readonly direction: SuccessionDirection;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** How many paragraphs in brackets, and how many judgements without a source, were left out. */
  readonly leftOut: LeftOut;
  /** Id of what was asked about. */
  readonly ofId: Scalars['ID']['output'];
  /** The paragraphs in printed order: the one asked about, or the operative and follow-up paragraphs of the text. */
  readonly rows: ReadonlyArray<SuccessionRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** One place that prints a symbol. */
export type SymbolCitationShown = {
  /** The symbol as printed there. */
  readonly asPrinted: Scalars['String']['output'];
  /** What is cited under it there. */
  readonly cited: Citable;
  /** Id of what is cited under it there. */
  readonly citedId: Scalars['ID']['output'];
  /** How it is cited. */
  readonly kind: LinkKind;
  /** The citing provision. */
  readonly provision: Provision;
  /** Id of the citing provision. */
  readonly provisionId: Scalars['ID']['output'];
  /** The verb with which it is cited, as printed. */
  readonly verb: Maybe<Scalars['String']['output']>;
};

/** The document symbols that texts cite. */
export type SymbolsAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The symbols, in the order of their first citation. */
  readonly rows: ReadonlyArray<CitedSymbolRow>;
  /** How many distinct symbols there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** Who or what fills a role of an act, as the text prints it. */
export type TaskPartyRow = {
  /** Who it is, where an act can name them. */
  readonly actor: Maybe<Actor>;
  /** The words that the text prints for it. */
  readonly asPrinted: Maybe<Scalars['String']['output']>;
  /** What it is, where a text can cite it. */
  readonly citable: Maybe<Citable>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly partyName: Scalars['String']['output'];
  /** What sort of thing it is, as its type is called. */
  readonly sort: Scalars['String']['output'];
};

/** What one act asks, of whom, in which paragraph; a proposed act is told as such. */
export type TaskRow = {
  /** The act; absent where it stands in brackets only. */
  readonly act: Maybe<Act>;
  /** Who is asked; empty where the text names nobody. */
  readonly addressees: ReadonlyArray<TaskPartyRow>;
  /** What is to be delivered, in our words. */
  readonly deliverable: Maybe<Scalars['String']['output']>;
  /** The paragraph that proves it, with its status. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of the act, or of the proposed act. */
  readonly id: Scalars['ID']['output'];
  /** The instrument whose paragraph it is. */
  readonly instrument: Instrument;
  /** True where it asks something; false of an act that changes the world by itself, such as to establish, and so needs no addressee. */
  readonly isMandate: Scalars['Boolean']['output'];
  /** True where it stands in brackets: proposed, not performed. */
  readonly proposed: Scalars['Boolean']['output'];
  /** The paragraph that says it. */
  readonly provision: Provision;
  /** What is asked or done, in one sentence of ours. */
  readonly says: Maybe<Scalars['String']['output']>;
  /** The part of the text in which it stands. */
  readonly section: Section;
  /** Status of the text that says it. */
  readonly status: TextStatus;
  /** The verb as printed. */
  readonly verb: Scalars['String']['output'];
};

/** An office of a body or meeting held by a state or person over a stretch of time, as far as sources say. */
export type Tenure = {
  /** The paragraph that closes it. */
  readonly closedBy: Maybe<Provision>;
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The meeting that elected or designated. */
  readonly electedAt: Maybe<Meeting>;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Since when, with the precision of the source (EDTF). */
  readonly from: Maybe<PartialDate>;
  /** The state that holds it. */
  readonly heldBy: Maybe<State>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** How it is known; a candidate holds nothing yet. */
  readonly kind: TenureKind;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The office. */
  readonly office: Office;
  /** The paragraph that opens it. */
  readonly openedBy: Maybe<Provision>;
  /** The persons who hold it. */
  readonly persons: PersonFactPage;
  /** Days on which the holder was seen in office (EDTF). */
  readonly seenOn: ReadonlyArray<Scalars['String']['output']>;
  /** Status of what it stands on. */
  readonly status: AssertionStatus;
  /** The body, meeting or state whose office it is. */
  readonly tenureOf: Maybe<Citable>;
  /** The office's title as sources print it, where it says more. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Until when, with the precision of the source (EDTF). */
  readonly to: Maybe<PartialDate>;
  /** Whether the end stands on evidence or is inferred from the next tenure. */
  readonly toBasis: Maybe<Scalars['String']['output']>;
};


/** An office of a body or meeting held by a state or person over a stretch of time, as far as sources say. */
export type TenurePersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PersonSort>;
  where?: InputMaybe<PersonFactWhere>;
};

/** How the beginning of a tenure is known. */
export type TenureBeginning =
  /** It is not known since when; this is the first time at which the holder was seen in office. */
  | 'FIRST_SEEN'
  /** An editor concluded it. */
  | 'INFERRED'
  /** The days of the one meeting. */
  | 'MEETING'
  /** A text or source says when. */
  | 'STATED';

/** How the end of a tenure is known. */
export type TenureEnding =
  /** A text or source says so. */
  | 'EVIDENCE'
  /** Only because another holder follows. */
  | 'INFERRED_FROM_NEXT';

/** How a tenure is known. */
export type TenureKind =
  /** Named in a draft; no tenure opens from a draft. */
  | 'CANDIDATE'
  /** The meeting designated, as sources report. */
  | 'DESIGNATED'
  /** An adopted text elects. */
  | 'ELECTED'
  /** Presided over one meeting, which is not chairing the body. */
  | 'PRESIDED_MEETING'
  /** A source reports it, without the act that opened it. */
  | 'REPORTED';

/** Conditions on one word of a closed list. */
export type TenureKindFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<TenureKind>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<TenureKind>>;
};

/** One link to a tenure. */
export type TenureLink = {
  /** Where it leads. */
  readonly node: Tenure;
};

/** Conditions on all links to tenure records together. */
export type TenureLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<TenureLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<TenureLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<TenureLinkWhere>;
};

/** A page of links to tenure records. */
export type TenureLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<TenureLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a tenure. */
export type TenureLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<TenureWhere>;
};

/** A page of tenure. */
export type TenurePage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Tenure>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How tenure records are sorted: by one field. */
export type TenureSort = {
  /** By its from earliest. */
  readonly fromEarliest?: InputMaybe<SortDirection>;
  /** By its title. */
  readonly title?: InputMaybe<SortDirection>;
  /** By its to earliest. */
  readonly toEarliest?: InputMaybe<SortDirection>;
};

/** Conditions on tenure; all that are given must hold. */
export type TenureWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TenureWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<TenureWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<TenureWhere>>;
  /** By “closed by”. */
  readonly closedBy?: InputMaybe<ProvisionWhere>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By “elected at”. */
  readonly electedAt?: InputMaybe<MeetingWhere>;
  /** By its from earliest. */
  readonly fromEarliest?: InputMaybe<StringFilter>;
  /** By its from latest. */
  readonly fromLatest?: InputMaybe<StringFilter>;
  /** By “held by”. */
  readonly heldBy?: InputMaybe<StateWhere>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its kind. */
  readonly kind?: InputMaybe<TenureKindFilter>;
  /** By its office. */
  readonly office?: InputMaybe<OfficeFilter>;
  /** By “opened by”. */
  readonly openedBy?: InputMaybe<ProvisionWhere>;
  /** By “persons”. */
  readonly persons?: InputMaybe<PersonFactFilter>;
  /** By its status. */
  readonly status?: InputMaybe<AssertionStatusFilter>;
  /** By “tenure of”. */
  readonly tenureOf?: InputMaybe<CitableWhere>;
  /** By its title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By its to earliest. */
  readonly toEarliest?: InputMaybe<StringFilter>;
  /** By its to latest. */
  readonly toLatest?: InputMaybe<StringFilter>;
};

/** What sets a term in a paragraph. */
export type TermKind =
  /** A cadence, such as every two years. */
  | 'CADENCE'
  /** A date. */
  | 'DATE'
  /** Words from which no day can be computed. */
  | 'NOT_COMPUTABLE'
  /** A day that is observed every year. */
  | 'OBSERVANCE'
  /** All the time, or again and again without saying how often. */
  | 'ONGOING'
  /** A meeting before which something is due. */
  | 'RELATIVE';

/** An act that sets a term. */
export type TermRow = {
  /** The act. */
  readonly act: Act;
  /** True where it binds a deliverable to a time; a yearly day, “soon” or “all the time” does not. */
  readonly imposesTerm: Scalars['Boolean']['output'];
  /** What sets it. */
  readonly kind: TermKind;
  /** The paragraph. */
  readonly provision: Provision;
  /** The section of the paragraph. */
  readonly section: Section;
};

/** The status of what a text says, computed from its version and its marks of agreement. */
export type TextStatus =
  /** It stands in an adopted text. */
  | 'ADOPTED'
  /** A committee approved it; whether it was adopted is not said. */
  | 'APPROVED_IN_COMMITTEE'
  /** It stands in a draft without any mark of agreement. */
  | 'DRAFTED';

/** Conditions on one word of a closed list. */
export type TextStatusFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<TextStatus>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<TextStatus>>;
};

/** What stands at an address. */
export type ThingAnswer = {
  /** Who stands there, where an act can name them. */
  readonly actor: Maybe<Actor>;
  /** What stands there, where a text can cite it. */
  readonly citable: Maybe<Citable>;
  /** Its id; for a path that leaves out the version, the id in the most authoritative version. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, as its type is called. */
  readonly sort: Scalars['String']['output'];
};

/** An editor's statement that provisions of several meetings are one line of work: lineage by judgement, kept apart from lineage by citation. */
export type Thread = {
  /** What the line of work is about. */
  readonly about: Scalars['String']['output'];
  /** The acts of the line, where the editor names the act. */
  readonly acts: ActStepPage;
  /** How sure the editor is. */
  readonly confidence: Confidence;
  /** Who judged. */
  readonly editor: Scalars['String']['output'];
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The day of the judgement (ISO). */
  readonly judgedOn: Scalars['String']['output'];
  /** Its name in the language asked for, or in English where the record has no other. */
  readonly name: Scalars['String']['output'];
  /** The provisions of the line, with their place in it. */
  readonly provisions: ProvisionStepPage;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};


/** An editor's statement that provisions of several meetings are one line of work: lineage by judgement, kept apart from lineage by citation. */
export type ThreadActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActSort>;
  where?: InputMaybe<ActStepWhere>;
};


/** An editor's statement that provisions of several meetings are one line of work: lineage by judgement, kept apart from lineage by citation. */
export type ThreadNameArgs = {
  language?: InputMaybe<Language>;
};


/** An editor's statement that provisions of several meetings are one line of work: lineage by judgement, kept apart from lineage by citation. */
export type ThreadProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProvisionSort>;
  where?: InputMaybe<ProvisionStepWhere>;
};

/** What can change from one step of a line of work to the next. */
export type ThreadAspect =
  /** Who is asked. */
  | 'ADDRESSEES'
  /** What it is against or for, in our words. */
  | 'AIM'
  /** Who benefits. */
  | 'BENEFICIARIES'
  /** How often it recurs. */
  | 'CADENCE'
  /** Through whom. */
  | 'CHANNEL'
  /** The class of the verb on the scale ian-1. */
  | 'CLASS'
  /** Who is to be consulted. */
  | 'CONSULTATION'
  /** With whom it is to be coordinated. */
  | 'COORDINATION'
  /** The day or the meeting by which it is due. */
  | 'DEADLINE'
  /** What is to be delivered, in our words. */
  | 'DELIVERABLE'
  /** The verb that frames the part of the text. */
  | 'FRAME'
  /** The framework in which it is to be done. */
  | 'FRAMEWORK'
  /** Words that soften it. */
  | 'HEDGES'
  /** Who receives the report, list or information. */
  | 'RECIPIENTS'
  /** The part of the text in which it stands. */
  | 'SECTION'
  /** The status of the text. */
  | 'STATUS'
  /** What or whom it is about. */
  | 'SUBJECT'
  /** Who supports. */
  | 'SUPPORT'
  /** The verb, told apart by its base form and shown as printed. */
  | 'VERB';

/** How something changed from one step of a line of work to the next. */
export type ThreadChange =
  /** The earlier step has none, the later has. */
  | 'ADDED'
  /** Both have some, and not the same. */
  | 'CHANGED'
  /** The earlier step has it, the later has none. */
  | 'DROPPED';

/** A line of work as an editor sees it run through texts of several meetings: lineage by judgement, kept apart from lineage by citation. */
export type ThreadHistoryAnswer = {
  /** How sure the editor is. */
  readonly confidence: Confidence;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Who judged. */
  readonly editor: Scalars['String']['output'];
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Id of the thread. */
  readonly id: Scalars['ID']['output'];
  /** The day of the judgement (ISO). */
  readonly judgedOn: Scalars['String']['output'];
  /** How many steps were left out. */
  readonly leftOut: LeftOut;
  /** Why the editor holds it to be one line of work. */
  readonly reason: Scalars['String']['output'];
  /** The scale under which force was compared. */
  readonly scale: StrengthScaleShown;
  /** Always INFERRED: an editor judged it, and no text says it. */
  readonly status: AssertionStatus;
  /** The steps in order. */
  readonly steps: ReadonlyArray<ThreadStepShown>;
  /** The thread itself. */
  readonly thread: Thread;
  /** How many steps there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** A page of thread. */
export type ThreadPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Thread>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place at which a thread passes through what was asked about. */
export type ThreadPlaceRow = {
  /** The paragraph, with INFERRED as the status: an editor judged it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True where the step stands there; false where the editor only puts the paragraph beside it. */
  readonly isStep: Scalars['Boolean']['output'];
  /** What the editor sees there. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Which step of the thread it is, from 1. */
  readonly order: Scalars['Int']['output'];
  /** The paragraph at which it passes. */
  readonly provision: Provision;
  /** How many steps the thread has. */
  readonly steps: Scalars['Int']['output'];
  /** The thread. */
  readonly thread: Thread;
  /** Id of the thread, to be given to threadHistory. */
  readonly threadId: Scalars['ID']['output'];
};

/** How thread records are sorted: by one field. */
export type ThreadSort = {
  /** By its judged on. */
  readonly judgedOn?: InputMaybe<SortDirection>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
};

/** An act at which a line of work stands, with all that can change from step to step. */
export type ThreadStepAct = {
  /** The act itself. */
  readonly act: Act;
  /** Who is asked; empty where the text names nobody. */
  readonly addressedTo: ReadonlyArray<TaskPartyRow>;
  /** What it is against or for, in our words. */
  readonly aim: Maybe<Scalars['String']['output']>;
  /** How often it recurs. */
  readonly cadence: Maybe<Cadence>;
  /** The class of its verb on the scale ian-1. */
  readonly class: ActClass;
  /** What is to be delivered, in our words. */
  readonly deliverable: Maybe<Scalars['String']['output']>;
  /** Who receives the report, list or information. */
  readonly deliveredTo: ReadonlyArray<TaskPartyRow>;
  /** The day by which it is due, where one can be computed. */
  readonly due: Maybe<PartialDate>;
  /** The words that set a date. */
  readonly dueAsPrinted: Maybe<Scalars['String']['output']>;
  /** The meeting before which it is due. */
  readonly dueBefore: ReadonlyArray<TaskPartyRow>;
  /** The verb that frames the whole part. */
  readonly frame: Maybe<Scalars['String']['output']>;
  /** Words that soften it. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Id of the act. */
  readonly id: Scalars['ID']['output'];
  /** The verb in base form. */
  readonly lemma: Scalars['String']['output'];
  /** The level of the verb on the scale of the question; absent where the scale does not place it. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** Who supports. */
  readonly supportedBy: ReadonlyArray<TaskPartyRow>;
  /** Through whom, the channel. */
  readonly through: ReadonlyArray<TaskPartyRow>;
  /** The verb as printed. */
  readonly verb: Scalars['String']['output'];
};

/** One thing that changed from the step before. */
export type ThreadStepChange = {
  /** What only the later step has. */
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  /** What the later step has, in full; empty where it has none. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** What changed. */
  readonly aspect: ThreadAspect;
  /** What the earlier step has, in full; empty where it has none. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** How. */
  readonly change: ThreadChange;
  /** What only the earlier step has. */
  readonly dropped: ReadonlyArray<Scalars['String']['output']>;
};

/** One step of a line of work: what a text says there, and what changed since the step before. */
export type ThreadStepShown = {
  /** The act at which the step stands; of a step that stands at a paragraph, all its acts. */
  readonly acts: ReadonlyArray<ThreadStepAct>;
  /** Other paragraphs of the same text that the editor puts beside it. */
  readonly beside: ReadonlyArray<Provision>;
  /** What changed since the step before that is shown; empty for the first. What is not listed stayed. */
  readonly changes: ReadonlyArray<ThreadStepChange>;
  /** The date of the version. */
  readonly date: PartialDate;
  /** The paragraphs on which the step rests, with their status. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of the act or paragraph at which the step stands. */
  readonly id: Scalars['ID']['output'];
  /** Whether its text certainly was there on the day of asOf, or only possibly; absent without asOf. */
  readonly inWorld: Maybe<Truth>;
  /** The instrument. */
  readonly instrument: Instrument;
  /** What the editor sees there. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its place in the thread, from 1. */
  readonly order: Scalars['Int']['output'];
  /** True where all of the paragraph stands in brackets: proposed, not said. */
  readonly proposed: Scalars['Boolean']['output'];
  /** The paragraph. */
  readonly provision: Provision;
  /** The part of the text in which it stands. */
  readonly section: Section;
  /** Status of what the text says there. */
  readonly status: TextStatus;
  /** The force of the step beside the step before, once for each class of addressees that either asks; empty for the first. */
  readonly strength: ReadonlyArray<ThreadStepStrength>;
  /** The version in which it stands. */
  readonly version: Version;
};

/** How strongly a step asks one class of addressees, beside the step before. */
export type ThreadStepStrength = {
  /** The class of addressees inside which force is compared; absent of addressees whose class the record does not tell. */
  readonly addressees: Maybe<AddresseeClass>;
  /** Its level; absent where nothing is compared. */
  readonly fromLevel: Maybe<Scalars['Int']['output']>;
  /** The verb of the earlier step, in base form. */
  readonly fromVerb: Maybe<Scalars['String']['output']>;
  /** Why they are not compared. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** How the later step stands to the earlier one. */
  readonly result: StrengthResult;
  /** Its level; absent where nothing is compared. */
  readonly toLevel: Maybe<Scalars['Int']['output']>;
  /** The verb of the later step, in base form. */
  readonly toVerb: Maybe<Scalars['String']['output']>;
};

/** Conditions on thread; all that are given must hold. */
export type ThreadWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThreadWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ThreadWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ThreadWhere>>;
  /** By its about. */
  readonly about?: InputMaybe<StringFilter>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its editor. */
  readonly editor?: InputMaybe<StringFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its judged on. */
  readonly judgedOn?: InputMaybe<StringFilter>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<StringFilter>;
};

/** The lines of work, as editors see them, that pass through a text, a paragraph, an act or the acts of a body. */
export type ThreadsOfAnswer = {
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** How many places were left out. */
  readonly leftOut: LeftOut;
  /** Id of what was asked about. */
  readonly ofId: Scalars['ID']['output'];
  /** The places, by thread and step. */
  readonly rows: ReadonlyArray<ThreadPlaceRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** One treaty action of a state: a signature, a deposit, a reservation, a declaration. Signature is not consent, and deposit is not entry into force for the state. */
export type TreatyAction = {
  /** How sure we are. */
  readonly confidence: Confidence;
  /** Day of signature, or of deposit with the depositary, with the precision of the source (EDTF). */
  readonly date: Maybe<PartialDate>;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Date of the state's own instrument (EDTF). */
  readonly instrumentDate: Maybe<Scalars['String']['output']>;
  /** The kind of action; kinds of consent are never merged. */
  readonly kind: TreatyActionKind;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The treaty. */
  readonly on: Maybe<Instrument>;
  /** Status of what it stands on. */
  readonly status: AssertionStatus;
  /** What a reservation or declaration is about. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The state that took it. */
  readonly takenBy: Maybe<State>;
};

/** A kind of treaty action, by the law of treaties (VCLT, Vienna Convention on the Law of Treaties, 1969). */
export type TreatyActionKind =
  /** Deposit of an instrument of acceptance (VCLT 14, 16). */
  | 'ACCEPTANCE'
  /** Acceptance of another state's reservation (VCLT 20). */
  | 'ACCEPTANCE_OF_RESERVATION'
  /** Deposit of an instrument of accession (VCLT 15, 16). */
  | 'ACCESSION'
  /** Amendment (VCLT 40). */
  | 'AMENDMENT'
  /** Deposit of an instrument of approval (VCLT 14, 16). */
  | 'APPROVAL'
  /** Any other declaration. */
  | 'DECLARATION'
  /** Signature that binds (VCLT 12). */
  | 'DEFINITIVE_SIGNATURE'
  /** Denunciation of the treaty (VCLT 54, 56). */
  | 'DENUNCIATION'
  /** Designation of a central or competent authority. */
  | 'DESIGNATION_OF_AUTHORITY'
  /** A declaration on how the state reads the treaty. */
  | 'INTERPRETATIVE_DECLARATION'
  /** Objection to a reservation (VCLT 20). */
  | 'OBJECTION'
  /** Provisional application (VCLT 25). */
  | 'PROVISIONAL_APPLICATION'
  /** Deposit of an instrument of ratification (VCLT 14, 16). */
  | 'RATIFICATION'
  /** A reservation (VCLT 19). */
  | 'RESERVATION'
  /** Signature subject to ratification (VCLT 12, 14, 18). */
  | 'SIGNATURE'
  /** Succession to a treaty (Vienna Convention on Succession of States in respect of Treaties, 1978). */
  | 'SUCCESSION'
  /** Suspension of the operation of the treaty (VCLT 57, 58). */
  | 'SUSPENSION'
  /** Withdrawal from the treaty (VCLT 54, 56). */
  | 'WITHDRAWAL'
  /** Withdrawal of an objection (VCLT 22). */
  | 'WITHDRAWAL_OF_OBJECTION'
  /** Withdrawal of a reservation (VCLT 22). */
  | 'WITHDRAWAL_OF_RESERVATION';

/** Conditions on one word of a closed list. */
export type TreatyActionKindFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<TreatyActionKind>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
};

/** One link to a treaty action. */
export type TreatyActionLink = {
  /** Where it leads. */
  readonly node: TreatyAction;
};

/** Conditions on all links to treaty action records together. */
export type TreatyActionLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<TreatyActionLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<TreatyActionLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<TreatyActionLinkWhere>;
};

/** A page of links to treaty action records. */
export type TreatyActionLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<TreatyActionLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a treaty action. */
export type TreatyActionLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<TreatyActionWhere>;
};

/** A page of treaty action. */
export type TreatyActionPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<TreatyAction>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One action of a state about a treaty, as an answer shows it. */
export type TreatyActionShown = {
  /** The action as it is stored. */
  readonly action: Maybe<TreatyAction>;
  /** Id of the action. */
  readonly actionId: Scalars['ID']['output'];
  /** How sure we are. */
  readonly confidence: Confidence;
  /** The day of signature, or of deposit with the depositary. */
  readonly date: Maybe<PartialDate>;
  /** The sources that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The day that the state’s own instrument bears. */
  readonly instrumentDate: Maybe<PartialDate>;
  /** What the state did. */
  readonly kind: TreatyActionKind;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What else sources say of it. */
  readonly secondValues: ReadonlyArray<TreatySecondValue>;
  /** Status of what it stands on. */
  readonly status: AssertionStatus;
  /** What a reservation or declaration is about. */
  readonly subject: Maybe<Scalars['String']['output']>;
};

/** How treaty action records are sorted: by one field. */
export type TreatyActionSort = {
  /** By its date earliest. */
  readonly dateEarliest?: InputMaybe<SortDirection>;
};

/** Conditions on treaty action; all that are given must hold. */
export type TreatyActionWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TreatyActionWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<TreatyActionWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<TreatyActionWhere>>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** By its date earliest. */
  readonly dateEarliest?: InputMaybe<StringFilter>;
  /** By its date latest. */
  readonly dateLatest?: InputMaybe<StringFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its instrument date. */
  readonly instrumentDate?: InputMaybe<StringFilter>;
  /** By its kind. */
  readonly kind?: InputMaybe<TreatyActionKindFilter>;
  /** By “on”. */
  readonly on?: InputMaybe<InstrumentWhere>;
  /** By its status. */
  readonly status?: InputMaybe<AssertionStatusFilter>;
  /** By its subject. */
  readonly subject?: InputMaybe<StringFilter>;
  /** By “taken by”. */
  readonly takenBy?: InputMaybe<StateWhere>;
};

/** Whether the dates and sources settle a standing. */
export type TreatyCertainty =
  /** They settle it. */
  | 'CERTAIN'
  /** A date is too vague to settle it. */
  | 'POSSIBLE'
  /** They say nothing that could. */
  | 'UNKNOWN';

/** A clause of a treaty that was read, with its article. */
export type TreatyClause = {
  /** True where the clause requires or allows what it is about. */
  readonly applies: Maybe<Scalars['Boolean']['output']>;
  /** The article, as numbered in the text. */
  readonly article: Maybe<Scalars['String']['output']>;
  /** How sure we are. */
  readonly confidence: Confidence;
  /** How many days after the deposit it takes effect. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** The paragraphs and sources that prove the record. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The treaty. */
  readonly instrument: Maybe<Instrument>;
  /** How many instruments bring the treaty into force. */
  readonly instruments: Maybe<Scalars['Int']['output']>;
  /** What the clause is about. */
  readonly kind: ClauseKind;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The notice that a withdrawal needs (ISO 8601 duration). */
  readonly notice: Maybe<Scalars['String']['output']>;
  /** The treaty that a state must be party to first. */
  readonly parent: Maybe<Instrument>;
  /** The rule in our words. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** True where the later of the two dates counts. */
  readonly whicheverLater: Maybe<Scalars['Boolean']['output']>;
};

/** One link to a treaty clause. */
export type TreatyClauseLink = {
  /** Where it leads. */
  readonly node: TreatyClause;
};

/** A page of links to treaty clause records. */
export type TreatyClauseLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<TreatyClauseLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Why the absence of an action proves nothing. */
export type TreatyCoverageGap =
  /** The newest list that prints the state’s row is older than the day asked. */
  | 'COVERAGE_ENDS_BEFORE'
  /** No row of the state was read in any source that covers the treaty. */
  | 'NEVER_LISTED'
  /** No source that covers the treaty is loaded, or none with a date. */
  | 'NOT_COVERED'
  /** The copy that was read ends before or inside the state’s row. */
  | 'ROW_CUT_OFF';

/** What looks wrong in the actions of a state as printed; it is flagged and changes no standing. */
export type TreatyIrregularity = {
  /** Ids of the actions that show it. */
  readonly actionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The actions that show it. */
  readonly actions: ReadonlyArray<TreatyAction>;
  /** What is printed, and why it looks wrong. */
  readonly because: Scalars['String']['output'];
  /** What sort of irregularity it is. */
  readonly kind: TreatyIrregularityKind;
};

/** What looks wrong in the actions of a state as printed; kept as printed, it changes no standing. */
export type TreatyIrregularityKind =
  /** An instrument dated after its deposit. */
  | 'DEPOSIT_BEFORE_INSTRUMENT'
  /** A deposit before the signature. */
  | 'DEPOSIT_BEFORE_SIGNATURE'
  /** Signature and deposit on one day. */
  | 'DEPOSIT_ON_SIGNATURE_DAY'
  /** An instrument dated before the signature. */
  | 'INSTRUMENT_BEFORE_SIGNATURE'
  /** A kind of instrument of which the treaty’s clause does not speak. */
  | 'KIND_NOT_FORESEEN'
  /** A ratification and no signature, where the whole row was read. */
  | 'RATIFICATION_WITHOUT_SIGNATURE'
  /** More than one consent without a notice of leaving between. */
  | 'SECOND_CONSENT'
  /** An accession though the state had signed. */
  | 'SIGNATURE_AND_ACCESSION';

/** What one source that covers a treaty shows of a state. */
export type TreatyListRow = {
  /** The day as of which the source stands. */
  readonly asOf: Maybe<PartialDate>;
  /** How sure we are of the reading. */
  readonly confidence: Confidence;
  /** Id of the record of what the source covers. */
  readonly coverageId: Scalars['ID']['output'];
  /** What is to be minded about the source. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** PRINTED: the row was read, empty or not. CUT_OFF: the copy ends before or inside it. NEVER_LISTED: no row of the state was read there. */
  readonly row: Scalars['String']['output'];
  /** The source. */
  readonly source: Maybe<Source>;
};

/** States by treaties on a day. */
export type TreatyMatrixAnswer = {
  /** One cell for each state and treaty, treaty by treaty in the order asked. */
  readonly cells: ReadonlyArray<TreatyMatrixCell>;
  /** How many states have each standing, by treaty. */
  readonly counts: ReadonlyArray<TreatyMatrixCount>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** What the standings rest on, together. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** The day (ISO) for which it was computed. */
  readonly on: Scalars['String']['output'];
};

/** What one state is under one treaty on the day asked. */
export type TreatyMatrixCell = {
  /** What the standing rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The treaty. */
  readonly instrument: Instrument;
  /** Id of the treaty. */
  readonly instrumentId: Scalars['ID']['output'];
  /** What looks wrong in the actions of the state as printed, whenever they were taken. */
  readonly irregularities: ReadonlyArray<TreatyIrregularity>;
  /** The state. */
  readonly state: State;
  /** Id of the state. */
  readonly stateId: Scalars['ID']['output'];
  /** The standing. */
  readonly status: TreatyStandingOnDay;
};

/** How many states have one standing under one treaty; what is certain, possible and of low confidence is counted apart. */
export type TreatyMatrixCount = {
  /** Whether dates and sources settle it. */
  readonly certainty: TreatyCertainty;
  /** How many of the states asked. */
  readonly count: Scalars['Int']['output'];
  /** Id of the treaty. */
  readonly instrumentId: Scalars['ID']['output'];
  /** True for what rests on evidence of low confidence, or on none. */
  readonly low: Scalars['Boolean']['output'];
  /** The standing. */
  readonly standing: TreatyStanding;
};

/** A rule of the computation of the day from which a treaty binds a state, or no longer does. */
export type TreatyRule =
  /** The first depositors are bound when the treaty enters into force. */
  | 'AMONG_THE_FIRST'
  /** The clause was not read, so the day is unknown. */
  | 'CLAUSE_NOT_READ'
  /** A later one is bound so many days after its deposit, by the treaty’s own clause. */
  | 'DAYS_AFTER_DEPOSIT'
  /** The consent counts from its deposit (VCLT 16). */
  | 'DEPOSIT'
  /** Leaving the parent treaty ends this one too. */
  | 'LEFT_PARENT'
  /** A notice of leaving takes effect after the period of the treaty’s own clause. */
  | 'NOTICE_OF_LEAVING'
  /** Nobody is bound before the treaty itself is in force. */
  | 'NOT_BEFORE_TREATY'
  /** Only a party to the parent treaty can be a party, and it is none. */
  | 'PARENT_NOT_JOINED'
  /** Only a party to the parent treaty can be a party, from the day on which it is one. */
  | 'PARENT_TREATY'
  /** Only a party to the parent treaty can be a party, and whether it is one is not known. */
  | 'PARENT_UNKNOWN'
  /** A succession takes effect from the succession of states (VCSST 23). */
  | 'SUCCESSION'
  /** The treaty has not entered into force for anyone. */
  | 'TREATY_NOT_IN_FORCE';

/** A value that a source gives for a field of a treaty action beside the record’s own, or its denial. */
export type TreatySecondValue = {
  /** Why the record keeps its own. */
  readonly because: Scalars['String']['output'];
  /** How sure we are of it. */
  readonly confidence: Confidence;
  /** The source. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The field that it is about; printedEntryIntoForce is the day of effect as a source prints it. */
  readonly field: Scalars['String']['output'];
  /** False where the source denies the value. */
  readonly holds: Scalars['Boolean']['output'];
  /** The value that the source gives. */
  readonly otherValue: Maybe<Scalars['String']['output']>;
  /** The value that the record keeps, or computes. */
  readonly ownValue: Maybe<Scalars['String']['output']>;
  /** Status of what the source says. */
  readonly status: AssertionStatus;
};

/** What a state is under a treaty on a day (VCLT, Vienna Convention on the Law of Treaties, 1969). */
export type TreatyStanding =
  /** It has consented to be bound and the treaty is not in force for it yet (VCLT 2(1)(f)); asked of a set, all that have consented, in force or not. */
  | 'CONTRACTING_STATE'
  /** It was bound and has left (VCLT 54–56). */
  | 'FORMER_PARTY'
  /** A source that prints its row as of that day or later, or a later action, shows that it had done nothing. */
  | 'NONE'
  /** The treaty is in force for it (VCLT 2(1)(g)). */
  | 'PARTY'
  /** It has signed and not consented to be bound (VCLT 18). */
  | 'SIGNATORY'
  /** Nothing proves it either way; the reason is given. */
  | 'UNKNOWN';

/** What a state is under a treaty on a day, how sure that is, and why. */
export type TreatyStandingOnDay = {
  /** The furthest standing that is certain, where the standing itself is possible or unknown. */
  readonly atLeast: TreatyStanding;
  /** Why, in sentences that name the articles and sources. */
  readonly because: Scalars['String']['output'];
  /** Whether the dates and sources settle it. */
  readonly certainty: TreatyCertainty;
  /** The lowest confidence of what it rests on; absent where it is unknown. */
  readonly confidence: Maybe<Confidence>;
  /** The ratification, accession or other consent that it rests on. */
  readonly consent: Maybe<TreatyAction>;
  /** Id of the ratification, accession or other consent that it rests on. */
  readonly consentId: Maybe<Scalars['ID']['output']>;
  /** When it consented: the deposit of its instrument. */
  readonly depositedOn: Maybe<PartialDate>;
  /** From when the treaty binds it, computed from the treaty’s own clauses. */
  readonly entersIntoForceOn: Maybe<PartialDate>;
  /** The last day (ISO) for which a source prints the state’s row. */
  readonly lastCoveredOn: Maybe<Scalars['String']['output']>;
  /** When a notice that it gave by then takes effect. */
  readonly leavesOn: Maybe<PartialDate>;
  /** The notice of leaving that it rests on. */
  readonly notice: Maybe<TreatyAction>;
  /** Id of the notice of leaving that it rests on. */
  readonly noticeId: Maybe<Scalars['ID']['output']>;
  /** The signature that it rests on. */
  readonly signature: Maybe<TreatyAction>;
  /** Id of the signature that it rests on. */
  readonly signatureId: Maybe<Scalars['ID']['output']>;
  /** When it signed. */
  readonly signedOn: Maybe<PartialDate>;
  /** Since when it has this standing. */
  readonly since: Maybe<PartialDate>;
  /** What it is: the furthest standing that is certain or possible. */
  readonly standing: TreatyStanding;
  /** Why it is unknown; absent where it is known. */
  readonly unknownBecause: Maybe<TreatyCoverageGap>;
  /** Actions without a source that were left out and could bear on it. */
  readonly unverifiedLeftOut: Scalars['Int']['output'];
};

/** What a state is under a treaty on a day, with every step of the computation, the actions, and what the lists show. */
export type TreatyStatusAnswer = {
  /** Signature, consent and notice of leaving, made or possibly made by that day; oldest first. */
  readonly actions: ReadonlyArray<TreatyActionShown>;
  /** What the answer rests on, and which kind of empty it is where it is empty. */
  readonly coverage: AnswerCoverage;
  /** What the standing rests on: the sources of the actions, of the clauses, and of the lists where an absence is what is shown. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The treaty. */
  readonly instrument: Instrument;
  /** Id of the treaty. */
  readonly instrumentId: Scalars['ID']['output'];
  /** What looks wrong in its actions as printed, whenever they were taken. */
  readonly irregularities: ReadonlyArray<TreatyIrregularity>;
  /** The day (ISO) by which what it rests on was known, where one was asked. */
  readonly knownAt: Maybe<Scalars['String']['output']>;
  /** What the state did only later; it changes nothing on the day asked. */
  readonly later: ReadonlyArray<TreatyActionShown>;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** What each source that covers the treaty shows of the state. */
  readonly lists: ReadonlyArray<TreatyListRow>;
  /** The day (ISO) for which it was computed. */
  readonly on: Scalars['String']['output'];
  /** Reservations, declarations and the like by that day; none of them changes the standing. */
  readonly remarks: ReadonlyArray<TreatyActionShown>;
  /** The state. */
  readonly state: State;
  /** Id of the state. */
  readonly stateId: Scalars['ID']['output'];
  /** The standing. */
  readonly status: TreatyStandingOnDay;
  /** How the day from which the treaty binds the state, or no longer does, was computed; empty where the state has not consented by that day. */
  readonly steps: ReadonlyArray<TreatyStatusStep>;
};

/** One step of the computation of the day from which a treaty binds a state. */
export type TreatyStatusStep = {
  /** The action that it starts from. */
  readonly action: Maybe<TreatyAction>;
  /** Id of the action that it starts from. */
  readonly actionId: Maybe<Scalars['ID']['output']>;
  /** The article in which the rule stands; of the treaty itself where no other is named. */
  readonly article: Maybe<Scalars['String']['output']>;
  /** What the rule gives here, and why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** The sources of the action, or of the clause. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The day that the rule gives. */
  readonly on: Maybe<PartialDate>;
  /** The rule that was applied. */
  readonly rule: TreatyRule;
  /** What else sources say of that action. */
  readonly secondValues: ReadonlyArray<TreatySecondValue>;
};

/** Whether something holds on a day, as far as its dates tell. */
export type Truth =
  /** It does. */
  | 'CERTAIN'
  /** It does not. */
  | 'NO'
  /** It may: a date is partial or not known. */
  | 'POSSIBLE';

/** A stretch of time of which no source says who held the office; that is no vacancy. */
export type UnknownHolderStretch = {
  /** Its first day (ISO); absent where it has no beginning. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** Between whom it lies. */
  readonly says: Scalars['String']['output'];
  /** Its last day (ISO). */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** One state of an instrument's text: the adopted text, or the draft of a day. */
export type Version = {
  /** Printed things that are no provisions: title, adoption line, headings, lone marks. */
  readonly apparatus: ReadonlyArray<Scalars['String']['output']>;
  /** Its date (EDTF): adoption, or the day of the draft. */
  readonly date: Scalars['String']['output'];
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** The instrument whose text this is. */
  readonly instrument: Maybe<Instrument>;
  /** What is to be minded about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Footnotes that it announces and does not hold. */
  readonly pendingFootnotes: PendingFootnoteLinkPage;
  /** How many provisions it has. */
  readonly provisionCount: Scalars['Int']['output'];
  /** Its provisions; sort by order to read it as printed. */
  readonly provisions: ProvisionLinkPage;
  /** Whether it is adopted or a draft. */
  readonly stage: Stage;
  /** The symbol printed on it; absent where none is printed. */
  readonly symbol: Maybe<Scalars['String']['output']>;
  /** The title printed on it; absent where none is printed. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** One state of an instrument's text: the adopted text, or the draft of a day. */
export type VersionPendingFootnotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One state of an instrument's text: the adopted text, or the draft of a day. */
export type VersionProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProvisionSort>;
  where?: InputMaybe<ProvisionLinkWhere>;
};

/** One link to a version. */
export type VersionLink = {
  /** Where it leads. */
  readonly node: Version;
};

/** Conditions on all links to version records together. */
export type VersionLinkFilter = {
  /** Every one is so. */
  readonly all?: InputMaybe<VersionLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<VersionLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<VersionLinkWhere>;
};

/** A page of links to version records. */
export type VersionLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<VersionLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on one link to a version. */
export type VersionLinkWhere = {
  /** By where it leads. */
  readonly node?: InputMaybe<VersionWhere>;
};

/** A page of version. */
export type VersionPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Version>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How version records are sorted: by one field. */
export type VersionSort = {
  /** By its title. */
  readonly title?: InputMaybe<SortDirection>;
};

/** Conditions on version; all that are given must hold. */
export type VersionWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<VersionWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<VersionWhere>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<VersionWhere>>;
  /** By its date. */
  readonly date?: InputMaybe<StringFilter>;
  /** By its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By “instrument”. */
  readonly instrument?: InputMaybe<InstrumentWhere>;
  /** By its provision count. */
  readonly provisionCount?: InputMaybe<IntFilter>;
  /** By its stage. */
  readonly stage?: InputMaybe<StageFilter>;
  /** By its symbol. */
  readonly symbol?: InputMaybe<StringFilter>;
  /** By its title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** What became of a run of words. */
export type WordChange =
  /** Only the later one has it. */
  | 'ADDED'
  /** Both versions have it. */
  | 'KEPT'
  /** Only the earlier one has it. */
  | 'REMOVED';

/** The verbatim text of a provision in one language, where a document was ingested. */
export type Wording = {
  /** Permanent id, which is also its address. */
  readonly id: Scalars['ID']['output'];
  /** Its language. */
  readonly language: Language;
  /** The provision whose words these are. */
  readonly provision: Maybe<Provision>;
  /** The words as printed. */
  readonly text: Scalars['String']['output'];
};

/** One link to a wording. */
export type WordingLink = {
  /** Where it leads. */
  readonly node: Wording;
};

/** A page of links to wording records. */
export type WordingLinkPage = {
  /** The links. */
  readonly edges: ReadonlyArray<WordingLink>;
  /** Whether there are more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};
