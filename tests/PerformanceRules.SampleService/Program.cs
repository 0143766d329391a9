using PerformanceRules.SampleService;

await Service.Create(args).RunAsync();
