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

    public PersonRecords persons() {
        return new PersonRecords(sql);
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

    public StoryRecords stories() {
        return new StoryRecords(sql);
    }

    public StoryTextRecords storyTexts() {
        return new StoryTextRecords(sql);
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
