package org.amanat.store;

import org.jooq.DSLContext;

/** All tables within one transaction, one class per aggregate. Good only while the function that got it runs. */
public final class Records {

    private final DSLContext sql;

    Records(DSLContext sql) {
        this.sql = sql;
    }

    public SettingsRecords settings() {
        return new SettingsRecords(sql);
    }

    public EventRecords events() {
        return new EventRecords(sql);
    }

    public ProgrammeRecords programme() {
        return new ProgrammeRecords(sql);
    }

    public AppearanceRecords appearances() {
        return new AppearanceRecords(sql);
    }

    public AttendanceRecords attendances() {
        return new AttendanceRecords(sql);
    }

    public PartyRecords parties() {
        return new PartyRecords(sql);
    }

    public CheckInRecords checkIns() {
        return new CheckInRecords(sql);
    }

    public PersonRecords persons() {
        return new PersonRecords(sql);
    }

    public PersonLines personLines() {
        return new PersonLines(sql);
    }

    public PersonMerging personMerging() {
        return new PersonMerging(sql);
    }

    public PortraitRecords portraits() {
        return new PortraitRecords(sql);
    }

    public DifferentPersonsRecords differentPersons() {
        return new DifferentPersonsRecords(sql);
    }

    public OrganisationRecords organisations() {
        return new OrganisationRecords(sql);
    }

    public VenueRecords venues() {
        return new VenueRecords(sql);
    }

    public DocumentRecords documents() {
        return new DocumentRecords(sql);
    }

    public ExportRecords exports() {
        return new ExportRecords(sql);
    }

    public RecordTextRecords recordTexts() {
        return new RecordTextRecords(sql);
    }

    public StatementRecords statements() {
        return new StatementRecords(sql);
    }

    public NoteRecords notes() {
        return new NoteRecords(sql);
    }

    public DemandRecords demands() {
        return new DemandRecords(sql);
    }

    public ResponseRecords responses() {
        return new ResponseRecords(sql);
    }

    public CommitmentRecords commitments() {
        return new CommitmentRecords(sql);
    }

    public ProgressRecords progress() {
        return new ProgressRecords(sql);
    }

    public PhotographRecords photographs() {
        return new PhotographRecords(sql);
    }

    public BlurredCopyRecords blurredCopies() {
        return new BlurredCopyRecords(sql);
    }

    public PressMentionRecords pressMentions() {
        return new PressMentionRecords(sql);
    }

    public CostRecords costs() {
        return new CostRecords(sql);
    }

    public CountedGuestRecords countedGuests() {
        return new CountedGuestRecords(sql);
    }

    public LessonRecords lessons() {
        return new LessonRecords(sql);
    }

    public ClosingRecords closings() {
        return new ClosingRecords(sql);
    }

    public AdditionRecords additions() {
        return new AdditionRecords(sql);
    }

    public DossierRecords dossiers() {
        return new DossierRecords(sql);
    }

    public ImprintRecords imprints() {
        return new ImprintRecords(sql);
    }

    public LabelSheetRecords labelSheets() {
        return new LabelSheetRecords(sql);
    }

    public SheetRowRecords sheetRows() {
        return new SheetRowRecords(sql);
    }

    public ImportRecords imports() {
        return new ImportRecords(sql);
    }

    public StoryRecords stories() {
        return new StoryRecords(sql);
    }

    public StoryTextRecords storyTexts() {
        return new StoryTextRecords(sql);
    }

    public StoryWorkRecords storyWork() {
        return new StoryWorkRecords(sql);
    }

    public ConsentRecords consents() {
        return new ConsentRecords(sql);
    }

    public NoticeRecords notices() {
        return new NoticeRecords(sql);
    }

    public ReleaseRecords releases() {
        return new ReleaseRecords(sql);
    }

    public WithdrawalRecords withdrawals() {
        return new WithdrawalRecords(sql);
    }

    public ScanRecords scans() {
        return new ScanRecords(sql);
    }

    public InvalidationRecords invalidations() {
        return new InvalidationRecords(sql);
    }

    public SafetyPaperRecords safetyPapers() {
        return new SafetyPaperRecords(sql);
    }

    public ErasureRecords erasures() {
        return new ErasureRecords(sql);
    }

    public PlannedStoryRecords plannedStories() {
        return new PlannedStoryRecords(sql);
    }

    public StoryUseRecords storyUses() {
        return new StoryUseRecords(sql);
    }

    public StoryFactsRecords storyFacts() {
        return new StoryFactsRecords(sql);
    }

    public NarratorRecords narrators() {
        return new NarratorRecords(sql);
    }

    public CompartmentRecords compartment() {
        return new CompartmentRecords(sql);
    }
}
