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
  /** The name of that day. */
  readonly observedAs: Maybe<Scalars['String']['output']>;
  /** The yearly day that it observes, as --MM-DD. */
  readonly observedOn: Maybe<Scalars['String']['output']>;
  /** The provision that performs it. */
  readonly provision: Maybe<Provision>;
  /** Status of the text that performs it. */
  readonly status: TextStatus;
  /** What is asked or done, in one sentence of ours. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Who supports. */
  readonly supportedBy: ActorRolePage;
  /** Through whom, the channel. */
  readonly through: ActorRolePage;
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
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** Paragraph or article that is cited, as printed. */
  readonly pinpoint: Maybe<Scalars['String']['output']>;
  /** What the cited thing does there where it is not simply cited, such as “evidence”. */
  readonly role: Maybe<Scalars['String']['output']>;
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
  /** The versions whose provisions are held, by date. */
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

/** What a link between things of the world carries: since when, until when, and what it stands on. */
export type Fact = {
  /** The rule or record that the link was made by. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** The lowest confidence of what the link stands on. */
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

/** Candidates for a name or symbol; more than one where it may mean several things. */
export type FoundAnswer = {
  /** True where two or more candidates have the strongest reason. */
  readonly ambiguous: Scalars['Boolean']['output'];
  /** The candidates, strongest reason first. */
  readonly candidates: ReadonlyArray<FoundCandidate>;
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
  /** Takes note of, bears in mind, welcomes. */
  | 'TAKES_NOTE_OF'
  /** Underscores, highlights or stresses. */
  | 'UNDERSCORES';

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

/** Conditions on one word of a closed list. */
export type OfficeFilter = {
  /** It is this word. */
  readonly eq?: InputMaybe<Office>;
  /** It is one of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Office>>;
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
  /** Who and what would have a role in it. */
  readonly roles: RoleFilledPage;
  /** What is asked or done, in one sentence of ours. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The verb or phrase as printed. */
  readonly verb: Scalars['String']['output'];
  /** True where it would ask something of someone. */
  readonly wouldBeMandate: Scalars['Boolean']['output'];
};


/** An act that stands in brackets: proposed, not performed, and never counted among acts. */
export type ProposedActRolesArgs = {
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
  /** What it takes note of, bears in mind or welcomes (drafting practice). */
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
  /** By id, or nothing where the corpus has none: what one source says of a record, or of one of its fields. */
  readonly assertion: Maybe<Assertion>;
  /** Page by page, sorted by id where nothing else is asked: assertion. */
  readonly assertions: AssertionPage;
  /** Page by page, sorted by id where nothing else is asked: body. */
  readonly bodies: BodyPage;
  /** By id, or nothing where the corpus has none: an organ, committee, process of meetings, secretariat, department, network or group. */
  readonly body: Maybe<Body>;
  /** By id, or nothing where the corpus has none: several whom a text means together, with the rule that says who they are on a day. */
  readonly collective: Maybe<Collective>;
  /** Page by page, sorted by id where nothing else is asked: collective. */
  readonly collectives: CollectivePage;
  /** What is loaded, by sort, kind, language, meeting and date; what is known to be missing; the version and day of the data. */
  readonly corpus: CorpusAnswer;
  /** What bears this name, alias, abbreviation, code, symbol or id; accents, hyphens, doubled and no-break spaces do not matter. */
  readonly find: FoundAnswer;
  /** The instruments and meetings cited under this symbol, in any spelling; a symbol may belong to two. */
  readonly findBySymbol: FoundAnswer;
  /** By id, or nothing where the corpus has none: an editor's finding about a paragraph or an act, such as “no successor”. */
  readonly finding: Maybe<Finding>;
  /** Page by page, sorted by id where nothing else is asked: finding. */
  readonly findings: FindingPage;
  /** By id, or nothing where the corpus has none: an offer to host a meeting, and what became of it. */
  readonly hostingOffer: Maybe<HostingOffer>;
  /** Page by page, sorted by id where nothing else is asked: hosting offer. */
  readonly hostingOffers: HostingOfferPage;
  /** By id, or nothing where the corpus has none: a work. */
  readonly instrument: Maybe<Instrument>;
  /** Page by page, sorted by id where nothing else is asked: instrument. */
  readonly instruments: InstrumentPage;
  /** By id, or nothing where the corpus has none: a meeting of a body or process. */
  readonly meeting: Maybe<Meeting>;
  /** Page by page, sorted by id where nothing else is asked: meeting. */
  readonly meetings: MeetingPage;
  /** By id, or nothing where the corpus has none: the standing of a state in a body over a stretch of time. */
  readonly membership: Maybe<Membership>;
  /** Page by page, sorted by id where nothing else is asked: membership. */
  readonly memberships: MembershipPage;
  /** The paragraphs of an instrument or version that are printed under this label (“3.”, “5 bis”, “(7)”), in whichever section; a text may print one label twice. */
  readonly paragraphs: ParagraphsAnswer;
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
  /** Everything that stands on this paragraph: the acts it performs, what it cites, the tenures it opens, the facts it asserts, the links that rules derive from it and what editors judged about it. */
  readonly restsOn: RestsOnAnswer;
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
  /** By id, or nothing where the corpus has none: an office of a body or meeting held by a state or person over a stretch of time, as far as sources say. */
  readonly tenure: Maybe<Tenure>;
  /** Page by page, sorted by id where nothing else is asked: tenure. */
  readonly tenures: TenurePage;
  /** By id, or nothing where the corpus has none: an editor's statement that provisions of several meetings are one line of work. */
  readonly thread: Maybe<Thread>;
  /** Page by page, sorted by id where nothing else is asked: thread. */
  readonly threads: ThreadPage;
  /** By id, or nothing where the corpus has none: one treaty action of a state. */
  readonly treatyAction: Maybe<TreatyAction>;
  /** Page by page, sorted by id where nothing else is asked: treaty action. */
  readonly treatyActions: TreatyActionPage;
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


export type QueryCollectiveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCollectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CollectiveSort>;
  where?: InputMaybe<CollectiveWhere>;
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


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
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


export type QueryParagraphsArgs = {
  label: Scalars['String']['input'];
  of: Scalars['ID']['input'];
  section?: InputMaybe<Scalars['String']['input']>;
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


export type QueryRestsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  provision: Scalars['ID']['input'];
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


export type QueryTenureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TenureSort>;
  where?: InputMaybe<TenureWhere>;
};


export type QueryThreadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ThreadSort>;
  where?: InputMaybe<ThreadWhere>;
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


export type QueryVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VersionSort>;
  where?: InputMaybe<VersionWhere>;
};

/** Everything that stands on a paragraph. */
export type RestsOnAnswer = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What stands on it, by how it does. */
  readonly rows: ReadonlyArray<RestsOnRowType>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** One thing that stands on a paragraph. */
export type RestsOnRowType = {
  /** How sure we are. */
  readonly confidence: Maybe<Scalars['String']['output']>;
  /** Id of where the link begins. */
  readonly from: Maybe<Scalars['ID']['output']>;
  /** How it stands on the paragraph: the link’s type, or PERFORMS, ASSERTS, OPENS_OR_CLOSES, STEP, FINDING, CITED_BY, HAS_PROPOSAL. */
  readonly how: Scalars['String']['output'];
  /** Id of the link or record. */
  readonly id: Scalars['ID']['output'];
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
  /** The paragraphs and sources that prove the link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Permanent id of the link. */
  readonly id: Scalars['ID']['output'];
  /** What the role covers: the office for an election, the part taken over for an incorporation. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** Status of the text that gives the role. */
  readonly status: Maybe<TextStatus>;
};

/** A page of roles in a proposed act. */
export type RoleFilledPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The rows. */
  readonly rows: ReadonlyArray<RoleFilledRow>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** Who or what would have a role in a proposed act. */
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
  /** By its scope. */
  readonly scope?: InputMaybe<StringFilter>;
  /** By its status. */
  readonly status?: InputMaybe<TextStatusFilter>;
};

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

/** A page of thread. */
export type ThreadPage = {
  /** Give this as “after” for the next page; absent on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Thread>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How thread records are sorted: by one field. */
export type ThreadSort = {
  /** By its judged on. */
  readonly judgedOn?: InputMaybe<SortDirection>;
  /** By its name en. */
  readonly nameEn?: InputMaybe<SortDirection>;
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
