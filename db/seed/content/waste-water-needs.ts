import type { NeedContent } from './shape'

export const wasteWaterNeeds: NeedContent[] = [
  {
    key: 'waste-water-n01',
    organisation: 'waste-water-park',
    title: {
      vi: 'Nước xưởng nhuộm dồn về trạm bị đậm màu, Sở Môi trường nhắc hoài',
      en: 'Dye-house water reaches our plant so dark that the environment office keeps warning us',
    },
    problem: {
      vi:
        'Trong khu có bảy xưởng nhuộm, hôm thì xả đỏ bầm, hôm thì xanh đen. Vi sinh ăn được chất bẩn chứ màu thì vẫn ' +
        'trơ ra, ra tới mương vẫn hồng hồng, dân chụp hình đưa lên mạng. Đổ phèn thì bớt nhưng mỗi ngày lòi ra bốn ' +
        'tấn bùn, tiền chở bùn còn mắc hơn tiền thuốc. Chất khử màu mua ngoài lúc hiệu nghiệm lúc không. Năm rồi bị ' +
        'lập biên bản hai lần, phạt ba trăm sáu chục triệu, hai xưởng mới xin vô thuê đất tụi tôi chưa dám nhận.',
      en:
        'Seven dye houses discharge to us, dark red one day and blue-black the next. The bacteria eat the dirt but ' +
        'the tint stays, and people photograph pink water in the canal. Alum helps but leaves four tonnes of sludge ' +
        'a day, dearer to haul than the chemical. Bought decolouring agents work only sometimes. We were fined 360 ' +
        'million dong last year and dare not accept two new tenants.',
    },
    currentProcess: {
      vi:
        'Hố gom, bể điều hòa, keo tụ phèn, bể hiếu khí, lắng rồi châm thêm chất khử màu trước khi ra mương. Nước vào ' +
        'chừng 3.500 khối một ngày, phần nhuộm chiếm hai phần ba. Người trực nhìn màu bằng mắt mà tăng giảm thuốc.',
      en:
        'Sump, equalisation, alum coagulation, aeration, settling, then more decolouring agent before the canal. ' +
        'About 3,500 m³ a day, two thirds from dyeing. Operators adjust the dose by eye.',
    },
    figures: [
      { name: { vi: 'Độ đậm màu ở cửa xả', en: 'Colour at the outlet' }, baseline: 180, target: 50, unit: 'Pt-Co' },
      { name: { vi: 'Bùn phải chở mỗi ngày', en: 'Sludge hauled each day' }, baseline: 4000, target: 1500, unit: 'kg' },
    ],
    constraints: {
      vi: 'Còn trống một dải đất 12 × 40 m. Không được dừng trạm quá hai ngày để đấu nối.',
      en: 'A free strip of 12 × 40 m. The plant cannot stop for more than two days for connection.',
    },
    fields: ['207'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'non-exclusive-licence', 'technical-service'],
    budget: { min: 4_000_000_000, max: 12_000_000_000 },
    monthsToDeadline: 9,
    province: '80',
    expects: {
      vi: 'Làm thử bằng nước thật của trạm trong một tháng, cam kết con số ở cửa xả, tính tiền điện và thuốc cho từng ' + 'khối.',
      en: 'A one-month test on our own water, a guaranteed outlet figure, and power and chemical cost per cubic metre.',
    },
    anonymous: false,
    answeredBy: ['waste-water-t01'],
  },
  {
    key: 'waste-water-n02',
    organisation: 'waste-water-park',
    title: { vi: 'Bùn ép xong vẫn nhão nhoẹt, mỗi tháng tốn cả nửa tỷ thuê chở đi' },
    problem: {
      vi:
        'Máy ép chạy hai ca mà bánh bùn bẻ ra còn rịn nước, xe ben chở dọc đường nhỏ giọt bị công an giao thông bắt. ' +
        'Nhà thầu tính tiền theo cân, một tấn gần một triệu tư, mà trong đó hết bốn phần năm là nước. Mùa mưa họ từ ' +
        'chối nhận, bùn chất đống sau nhà ép bốc mùi, công nhân khu bên cạnh phản ánh. Muốn làm sao cho khô đi nhiều ' +
        'trước khi chở, mà đừng xài dầu hay than vì tính ra còn tốn hơn tiền chở.',
    },
    currentProcess: {
      vi:
        'Bùn từ bể nén vào máy ép khung bản 80 khung, châm polymer, mỗi mẻ gần ba tiếng. Bánh ra để mái che, ba ngày ' +
        'một chuyến xe 12 tấn. Trung bình 11 tấn bánh một ngày, nắng thì thợ xúc trải ra sân.',
    },
    figures: [
      { name: { vi: 'Lượng bùn phải chở mỗi ngày' }, baseline: 11, target: 4, unit: 'tấn' },
      { name: { vi: 'Tiền chở và xử lý mỗi tháng' }, baseline: 460, target: 200, unit: 'triệu đồng' },
    ],
    constraints: { vi: 'Không được gây mùi sang nhà máy thực phẩm cách 120 m. Điện dành được tối đa 60 kW.' },
    fields: ['207', '203'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'turnkey', 'technical-service'],
    budget: { min: 2_500_000_000, max: 6_000_000_000 },
    monthsToDeadline: 8,
    province: '80',
    expects: { vi: 'Mang hai tấn bánh đi chạy thử, đo độ khô trước sau, bảng tính hoàn vốn và chỗ đã lắp để tới coi.' },
    anonymous: false,
    answeredBy: ['waste-water-t12'],
  },
  {
    key: 'waste-water-n03',
    organisation: 'waste-water-supply',
    title: { vi: 'Mùa khô nước máy mặn chát, dân phải mua nước ghe từng can' },
    problem: {
      vi:
        'Từ sau Tết tới tháng 5, mặn vô tận mấy con rạch lấy nước, có hôm lên tám chín phần ngàn. Trạm bơm ráng canh ' +
        'nước ròng mới lấy, dân mở vòi vẫn mặn chát, nấu cơm vàng, máy giặt đóng phèn. Năm ngoái mười một trạm phải ' +
        'cắt luân phiên, chín ngàn hộ mua nước ghe hai trăm ngàn một khối. Công ty có thuê mấy cục lọc nhà hàng, ' +
        'chạy vài tuần là nghẹt, xả bỏ hơn phân nửa số nước bơm lên mà tiền điện thì gấp ba bình thường.',
    },
    currentProcess: {
      vi:
        'Bơm nước sông lúc triều rút, lắng phèn, lọc cát, châm clo rồi lên đài. Đo mặn bằng máy cầm tay ngày bốn ' +
        'lần. Khi quá hai phần ngàn thì ngưng trạm, chở nước bằng sà lan từ trạm trên nguồn về.',
    },
    figures: [
      { name: { vi: 'Độ mặn nước tới vòi trong tháng cao điểm' }, baseline: 2.2, target: 0.4, unit: 'phần nghìn' },
      { name: { vi: 'Số ngày phải cúp nước mỗi mùa khô' }, baseline: 38, target: 3, unit: 'ngày' },
    ],
    constraints: {
      vi:
        'Giá bán nước do tỉnh định, phần tăng không quá 4.000 đồng một khối. Mỗi trạm cần 150–300 khối một ngày, thợ ' +
        'trạm học hết lớp 12.',
    },
    fields: ['207'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'machinery-with-technology', 'technical-service'],
    budget: { min: 3_000_000_000, max: 8_000_000_000 },
    monthsToDeadline: 11,
    province: '86',
    expects: { vi: 'Làm một trạm trước rồi mới nhân ra; số liệu trọn một mùa khô, nói rõ nước mặn bỏ ra xả đi đâu.' },
    anonymous: false,
    answeredBy: ['waste-water-t07'],
  },
  {
    key: 'waste-water-n04',
    organisation: 'waste-water-supply',
    title: {
      vi: 'Nước bơm ra mười phần thì mất gần ba, không biết bể chỗ nào',
      en: 'Nearly three tenths of what we pump disappears and nobody knows where the pipes burst',
    },
    problem: {
      vi:
        'Đồng hồ tổng với đồng hồ nhà dân cộng lại chênh nhau hai mươi tám phần trăm. Ống chạy dọc bờ kênh, bể thì ' +
        'nước chảy luôn xuống kênh, không ai thấy mà báo. Anh em đi dò ban đêm bằng cây nghe, một tháng được chừng ' +
        'sáu chục cây số, đào mười lỗ thì trúng ba bốn. Nhiều đoạn làm từ hồi chương trình nước sạch hai mươi năm ' +
        'trước, bản vẽ thất lạc, không rõ ống gì, sâu bao nhiêu. Mỗi năm mất chừng mười bốn tỷ tiền nước.',
      en:
        'The main meters and household meters differ by 28 per cent. Pipes follow canals, so a burst drains straight ' +
        'into the canal unseen. Crews walk at night with listening sticks, about 60 km a month, and hit three or ' +
        'four times out of ten digs. Many lines are twenty years old with lost drawings. We lose about 14 billion ' +
        'dong of water a year.',
    },
    currentProcess: {
      vi:
        'Chia hai mươi ba vùng có đồng hồ tổng nhưng ghi tay tuần một lần. Vùng nào chênh nhiều thì cử hai người đi ' +
        'nghe, khóa van từng khúc rồi đào thử. Bản đồ ống đang nhập lại vào máy tính được chừng bảy phần mười.',
      en:
        'Twenty-three zones have master meters read by hand weekly. Where the gap is large, two men listen, close ' +
        'valves section by section and dig. About 70% of the pipe map has been entered on computer.',
    },
    figures: [
      { name: { vi: 'Nước thất thoát', en: 'Water lost' }, baseline: 28, target: 17, unit: '%' },
      { name: { vi: 'Số lỗ đào trúng trong mười lỗ', en: 'Hits in ten digs' }, baseline: 3.5, target: 8, unit: 'lỗ' },
    ],
    constraints: {
      vi: 'Đường ống dài, nhà thưa, nhiều nơi sóng điện thoại yếu; đồ gắn dưới hố van hay ngập phải chịu được nước.',
      en: 'Long pipes and scattered houses, weak mobile signal; anything placed in valve pits must survive flooding.',
    },
    fields: ['207', '102'],
    trlMin: 6,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'machinery-with-technology'],
    budget: { min: 800_000_000, max: 3_000_000_000 },
    monthsToDeadline: 7,
    province: '86',
    expects: {
      vi: 'Chạy thử một vùng 100 km trong sáu tháng, đếm số lần đào trúng; phí trả theo phần nước cứu được càng tốt.',
      en: 'A six-month trial on a 100 km zone counting successful digs; payment by water saved is welcome.',
    },
    anonymous: false,
    answeredBy: ['waste-water-t10'],
  },
  {
    key: 'waste-water-n05',
    organisation: 'waste-water-park',
    title: { vi: 'Hố gom xưởng cá đóng váng mỡ dày cả gang tay, bể vi sinh chết lên chết xuống' },
    problem: {
      vi:
        'Xưởng mổ cá, hấp cá đóng hộp, nước đổ ra đục như nước vo gạo, mỡ nổi thành lớp vàng dày, tối lạnh đông lại ' +
        'nghẹt bơm. Mỡ nào nổi thì còn vớt được, cái thứ tan lẫn trong nước cứ theo xuống bể sục khí, bùn trương ' +
        'lên, nổi bọt trắng, ba tháng thay vi sinh một lần. Khu công nghiệp đo thấy vượt là tính tiền gấp ba, tháng ' +
        'nặng nhất hơn hai trăm triệu. Thử đổ nhiều phèn thì váng có gom nhưng bùn cũng tăng theo, không kham nổi.',
    },
    currentProcess: {
      vi:
        'Lưới rác, hố vớt mỡ ba ngăn, vớt tay ngày hai lần, bể gom 60 khối rồi bơm thẳng vào bể sục khí. Phèn và ' +
        'polymer chỉ châm khi thấy nước quá đục. Một ngày thải từ 350 tới 500 khối tùy mùa cá.',
    },
    figures: [
      { name: { vi: 'Mỡ trong nước trước bể vi sinh' }, baseline: 700, target: 60, unit: 'mg/L' },
      { name: { vi: 'Tiền phạt vượt mức mỗi tháng' }, baseline: 130, target: 10, unit: 'triệu đồng' },
    ],
    constraints: { vi: 'Chỗ đặt máy 6 × 9 m, trong nhà. Xưởng rửa sàn bằng xút nên nước lúc đậm lúc lợt.' },
    fields: ['207'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'turnkey', 'technical-service'],
    budget: { min: 500_000_000, max: 1_800_000_000 },
    monthsToDeadline: 5,
    province: '80',
    expects: { vi: 'Chở máy nhỏ tới chạy một tuần ngay tại xưởng; cho biết lượng phèn, điện, váng vớt ra mỗi ngày.' },
    anonymous: true,
    answeredBy: ['waste-water-t05'],
  },
  {
    key: 'waste-water-n06',
    organisation: 'waste-water-supply',
    title: { vi: 'Hến nhỏ bám kín ống hút nước sông, năm nào cũng phải kéo lên cạo' },
    problem: {
      vi:
        'Năm sáu năm nay có giống hến nhỏ xíu bám chùm trong ống hút nước sông, lưới chắn và hố bơm. Ống 400 ly đầu ' +
        'mùa, cuối mùa chỉ còn lọt cái tô, bơm gào mà lưu lượng tụt phân nửa. Phải thuê thợ lặn cắt ống kéo lên bờ ' +
        'cạo, mỗi trạm ngưng hai ngày, mười bốn trạm là hết cả tháng. Vỏ hến trôi theo đường ống vô bể lắng, cát ' +
        'lọc, làm kẹt van với đồng hồ nhà dân. Đổ clo thì hến khép miệng lại, liều nhiều quá nước lại hôi.',
    },
    currentProcess: {
      vi:
        'Cuối mùa khô kéo ống lên bờ cạo tay, xịt nước áp lực, sơn lại. Trong năm châm clo vào miệng hút hai giờ mỗi ' +
        'đêm. Bơm theo dõi bằng ampe kế, thấy tụt thì cho lặn kiểm tra.',
    },
    figures: [
      { name: { vi: 'Lưu lượng mất ở cuối mùa' }, baseline: 45, target: 8, unit: '%' },
      { name: { vi: 'Số lần phải kéo ống lên mỗi năm' }, baseline: 1.5, target: 0.3, unit: 'lần' },
    ],
    constraints: { vi: 'Là nước uống nên sơn, thuốc gì cũng phải an toàn; trạm ngoài sông chỉ có điện một pha.' },
    fields: ['207', '106'],
    trlMin: 6,
    trlMax: 9,
    modes: ['technical-service', 'machinery-with-technology', 'joint-development'],
    budget: { min: 300_000_000, max: 1_200_000_000 },
    monthsToDeadline: 10,
    province: '86',
    expects: {
      vi: 'Cách làm, chỗ từng áp dụng trên sông nước ngọt, thử tại một trạm trọn một năm có ảnh chụp bên trong ống.',
    },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'waste-water-n07',
    organisation: 'waste-water-supply',
    title: { vi: 'Màng RO thẩm thấu ngược cũ thay ra chất đầy kho, không nơi nào nhận tái chế' },
    problem: {
      vi:
        'Mấy trạm lọc mặn và xưởng nước đóng bình mỗi năm thay ra khoảng bốn trăm cây màng RO, màng siêu lọc đã ' +
        'nghẹt. Chất trong kho ba năm nay gần một ngàn hai trăm cây, chôn thì bãi rác chê cồng kềnh, đốt thì bốc ' +
        'khói khét vì vỏ là sợi thủy tinh tẩm keo. Bên bán màng chỉ lo bán cây mới, không thu lại. Muốn tìm cách ' +
        'tháo ra lấy lại nhựa, lấy lại vỏ, hoặc rửa cho dùng lại việc nhẹ hơn như lọc nước tưới, chứ để hoài vừa tốn ' +
        'chỗ vừa sợ cháy.',
    },
    currentProcess: {
      vi:
        'Thợ trạm tháo cây màng, để ráo, bọc bạt rồi chở về kho tổng. Cắt thử bằng máy mài thì bụi sợi thủy tinh bay ' +
        'ngứa, phải ngưng. Có bán đồng nát hai chuyến, họ lấy ống lõi còn bao nhiêu trả lại.',
    },
    figures: [
      { name: { vi: 'Phần khối lượng màng cũ được dùng lại hay tái chế' }, baseline: 5, target: 70, unit: '%' },
      { name: { vi: 'Số cây tồn kho' }, baseline: 1200, target: 100, unit: 'cây' },
    ],
    constraints: {
      vi: 'Chi phí không quá 150.000 đồng một cây; bụi và nước rửa phải gom được; có giấy chứng nhận xử lý.',
    },
    fields: ['207', '205'],
    trlMin: 5,
    trlMax: 9,
    modes: ['technical-service', 'joint-development', 'machinery-with-technology'],
    budget: { min: 200_000_000, max: 900_000_000 },
    monthsToDeadline: 12,
    province: '86',
    expects: { vi: 'Lấy 30 cây làm thử, báo khối lượng từng loại vật liệu thu được và nơi bao tiêu.' },
    anonymous: false,
    answeredBy: [],
  },
]
