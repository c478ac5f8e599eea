import type { NeedContent } from './shape'

export const livestockNeeds: NeedContent[] = [
  {
    key: 'livestock-n01',
    organisation: 'livestock-pigs',
    title: { vi: 'Heo con tách mẹ đi phân lỏng, bỏ thuốc trộn cám là chết nhiều' },
    problem: {
      vi:
        'Heo con cứ tách mẹ được năm bảy bữa là vấy bẩn đuôi, phân vàng loãng, lông xù, đứng túm một góc. Trước ' +
        'giờ trộn thuốc vào cám tập ăn thì yên, nhưng nay quy định cấm trộn phòng, khách mua thịt cho siêu thị ' +
        'cũng bắt ký cam kết. Bỏ thuốc hai lứa thì hao gấp đôi, con nào sống cũng còi, ra chuồng trễ cả tuần. ' +
        'Đã thử men sống, axit, tỏi, oxit kẽm, món nào cũng được vài bữa. Cần thứ gì trộn được như cũ mà không ' +
        'phải thuốc.',
    },
    currentProcess: {
      vi:
        'Tách mẹ lúc 24 ngày, nhốt 25 con một ô sàn nhựa, cho ăn cám viên tập ăn. Con nào bệnh thì chích, cả ô ' +
        'pha thuốc nước uống ba ngày. Chuồng xịt sát trùng mỗi tuần.',
    },
    figures: [
      { name: { vi: 'Heo con bị tiêu chảy sau tách mẹ' }, baseline: 24, target: 10, unit: '%' },
      { name: { vi: 'Hao hụt tới 20 ký' }, baseline: 5.1, target: 2.5, unit: '%' },
      { name: { vi: 'Tiền thuốc mỗi con' }, baseline: 19_000, target: 8000, unit: 'đồng' },
    ],
    constraints: {
      vi:
        'Chịu được máy ép viên của xưởng cám, không để lại gì trong thịt, giá không quá 12.000 đồng một con. ' +
        'Không cần đổi chuồng hay máng.',
    },
    fields: ['402', '403'],
    trlMin: 6,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'joint-development', 'technical-service'],
    budget: { min: 800_000_000, max: 3_000_000_000 },
    monthsToDeadline: 7,
    province: '75',
    expects: { vi: 'Có số liệu chạy thử trên trại lớn, chia lô đối chứng, bên bán cùng theo ít nhất hai lứa.' },
    anonymous: true,
    answeredBy: ['livestock-t02'],
  },
  {
    key: 'livestock-n02',
    organisation: 'livestock-pigs',
    title: { vi: 'Trại heo hôi bay sang xóm, bị kiện hoài, sợ phải dời' },
    problem: {
      vi:
        'Hồi xây trại chung quanh toàn rẫy, giờ nhà dân cất cách hàng rào chưa tới ba trăm mét. Chiều tối đứng ' +
        'gió, quạt cuối dãy thổi ra mùi khai nồng cay mắt, lẫn mùi trứng thúi, dân gọi xã xuống lập biên bản. ' +
        'Có ngày phải tắt bớt quạt thì heo lại nóng, bỏ ăn. Bồi dưỡng, xin lỗi mãi không xong, năm tới tỉnh rà ' +
        'soát trại gần khu dân cư, không xử được thì phải dẹp. Tiền dời trại chục tỷ, chúng tôi không kham nổi.',
    },
    currentProcess: {
      vi:
        'Phun men khử mùi vào hầm phân và dàn lưới đen sau quạt, mỗi tháng hơn hai chục triệu. Trồng thêm hai ' +
        'hàng keo và tre. Ngày mát thì đỡ, ngày oi vẫn y như cũ.',
    },
    figures: [
      { name: { vi: 'Số lần dân phản ánh mỗi tháng' }, baseline: 14, target: 1, unit: 'lần' },
      { name: { vi: 'Khí khai đo tại hàng rào' }, baseline: 1.1, target: 0.2, unit: 'mg/m³' },
    ],
    constraints: {
      vi: 'Lắp phía sau dãy quạt đang có, không làm yếu sức hút, không xài hóa chất nguy hiểm. Thi công từng dãy, ' + 'không dời heo.',
    },
    fields: ['402', '207'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'machinery-with-technology', 'technical-service'],
    budget: { min: 1_000_000_000, max: 4_000_000_000 },
    monthsToDeadline: 6,
    province: '75',
    expects: { vi: 'Dẫn đi xem trại đã lắp, cam kết số đo tại hàng rào, ghi rõ tiền điện nước mỗi tháng.' },
    anonymous: true,
    answeredBy: ['livestock-t03'],
  },
  {
    key: 'livestock-n03',
    organisation: 'livestock-eggs',
    title: {
      vi: 'Hột gà rạn chân chim lọt vô hộp, siêu thị trả cả pallet',
      en: 'Hair-cracked eggs slip into boxes and whole pallets come back',
    },
    problem: {
      vi:
        'Xưởng chạy hơn bốn trăm ngàn hột một ngày. Chị em ngồi trong buồng tối nhìn đèn, hai tiếng là mỏi, rạn ' +
        'chân chim với rạn dưới bụng lọt gần hết. Hàng tới kệ vài bữa thì rịn nước, hôi, mốc lan sang hột kế ' +
        'bên, siêu thị trả nguyên pallet rồi trừ điểm nhà cung cấp. Máy ngoại báo giá hơn mười tỷ mà đòi thay ' +
        'luôn dàn băng tải. Cần cái gì gắn thêm vào dàn đang chạy, bắt được hột rạn mà đừng loại oan.',
      en:
        'We run over four hundred thousand eggs a day. Women sit in a dark booth watching lights; after two ' +
        'hours they tire and most hair cracks and belly cracks get through. A few days on the shelf and they ' +
        'weep, smell and spread mould to the next egg, so the supermarket returns the pallet and cuts our ' +
        'rating. Imported machines cost over ten billion and want a new conveyor. We need something added to ' +
        'the present line that catches cracks without throwing away good eggs.',
    },
    currentProcess: {
      vi:
        'Hột từ chuồng theo băng về, rửa, sấy, qua buồng đèn sáu người nhìn bằng mắt, phun dầu, cân chia loại ' +
        'rồi đóng hộp mười. Cứ một tiếng kiểm tra lại một khay bằng cách gõ hai hột vào nhau nghe tiếng.',
      en:
        'Eggs come from the houses by belt, are washed, dried, watched by six people in a light booth, oiled, ' +
        'graded and boxed in tens. Every hour one tray is re-checked by knocking two eggs together and ' +
        'listening.',
    },
    figures: [
      {
        name: { vi: 'Hột rạn còn sót trong hộp', en: 'Cracked eggs left in boxes' },
        baseline: 2.7,
        target: 0.5,
        unit: '%',
      },
      {
        name: { vi: 'Hàng bị trả mỗi tháng', en: 'Returned goods per month' },
        baseline: 310,
        target: 50,
        unit: 'triệu đồng',
      },
    ],
    constraints: {
      vi: 'Dàn sáu hàng, tốc độ 30.000 hột một giờ, nền ẩm và rửa hằng ngày. Không quá 3 tỷ đồng, thợ điện trong ' + 'xưởng sửa được.',
      en: 'Six rows at 30,000 eggs an hour, damp floor washed daily. At most VND 3 billion, repairable by our own ' + 'electricians.',
    },
    fields: ['202', '402'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service'],
    budget: { min: 1_000_000_000, max: 3_000_000_000 },
    monthsToDeadline: 8,
    province: '80',
    expects: {
      vi: 'Đem máy mẫu xuống chạy thử một tuần trên dàn của xưởng, đếm sót và đếm loại nhầm trước mặt hai bên.',
      en: 'Bring a sample machine for a week on our line and count misses and wrong rejects before both sides.',
    },
    anonymous: false,
    answeredBy: ['livestock-t11'],
  },
  {
    key: 'livestock-n04',
    organisation: 'livestock-pigs',
    title: { vi: 'Nái tơ đỏ sưng bộ phận sinh dục, lốc, sảy mà máu xét không ra bệnh' },
    problem: {
      vi:
        'Từ sau mùa mưa, heo nái tơ chưa tới tuổi đã sưng đỏ âm hộ như lên giống giả, phối hai ba lần không ' +
        'đậu, có con sảy hoặc đẻ ra heo chân bẹt. Bác sĩ gửi máu xét hết tai xanh, giả dại, parvo đều âm tính. ' +
        'Kho bắp mua về có hôm bốc mùi mốc, bụi xanh, nghi ăn phải bắp mốc. Đổi sang chất hút độc ngoài chợ thì ' +
        'bớt chút ít nhưng nái lại thiếu chất, móng nứt. Bắp đẹp không đủ mua, đành phải xài.',
    },
    currentProcess: {
      vi:
        'Bắp, DDGS nhập về chỉ thử ẩm và nhìn mắt, lô nào mốc nhiều thì trộn loãng với lô tốt. Thêm hai ký đất ' +
        'sét hút độc mỗi tấn cám nái. Con nào lốc ba lần thì loại bán thịt.',
    },
    figures: [
      { name: { vi: 'Tỷ lệ phối đậu nái tơ' }, baseline: 71, target: 88, unit: '%' },
      { name: { vi: 'Nái loại sớm mỗi năm' }, baseline: 19, target: 10, unit: '%' },
    ],
    constraints: {
      vi: 'Trộn vô cám nghiền của xưởng nhà, đừng kéo mất vitamin và thuốc. Thêm chi phí không quá 150 đồng mỗi ' + 'ký cám.',
    },
    fields: ['402', '403'],
    trlMin: 6,
    trlMax: 9,
    modes: ['non-exclusive-licence', 'technical-service', 'joint-development'],
    budget: { min: 500_000_000, max: 2_000_000_000 },
    monthsToDeadline: 9,
    province: '75',
    expects: { vi: 'Trước hết giúp tìm đúng nguyên nhân, sau đó làm thử 200 nái có so sánh, báo rõ trộn bao nhiêu.' },
    anonymous: false,
    answeredBy: ['livestock-t07'],
  },
  {
    key: 'livestock-n05',
    organisation: 'livestock-eggs',
    title: { vi: 'Cám gà đẻ đội giá vì bột cá, bã đậu nành nhập' },
    problem: {
      vi:
        'Cám chiếm hơn bảy chục phần trăm giá thành hột gà. Bột cá lên từng tháng, hàng lại pha trộn, khét; bã ' +
        'đậu nành thì theo giá Mỹ, tỷ giá nhích là lỗ. Giảm bớt đạm thì gà đẻ thưa, mổ lông, lột vỏ mỏng. Công ' +
        'ty có nhà máy cám năm tấn một giờ, xung quanh lại đầy lò mì, nhà máy khoai mì, xưởng nước trái cây ' +
        'thải xác ra bỏ. Muốn có nguồn đạm rẻ làm tại chỗ để đỡ phụ thuộc hàng nhập.',
    },
    currentProcess: {
      vi:
        'Cám hiện gồm bắp 55 phần, bã đậu nành 24, bột cá 4, còn lại cám gạo, đá vôi, premix. Mua theo lô ba ' +
        'tháng. Từng thử xác mì phơi khô nhưng gà chê, phân ướt.',
    },
    figures: [
      { name: { vi: 'Giá cám gà đẻ' }, baseline: 10_600, target: 9700, unit: 'đồng/kg' },
      { name: { vi: 'Phần đạm phải nhập' }, baseline: 85, target: 55, unit: '%' },
    ],
    constraints: {
      vi:
        'Không làm giảm tỷ lệ đẻ, không để mùi lạ trong hột. Nguyên liệu mới phải được phép dùng làm cám. Có ' + 'sẵn 3.000 m² nhà xưởng.',
    },
    fields: ['402'],
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'non-exclusive-licence', 'machinery-with-technology', 'capital-contribution'],
    budget: { min: 1_500_000_000, max: 8_000_000_000 },
    monthsToDeadline: 11,
    province: '80',
    expects: { vi: 'Bảng tính giá thành một ký đạm, kết quả nuôi gà đẻ, sơ đồ bố trí xưởng và số nhân công.' },
    anonymous: false,
    answeredBy: ['livestock-t05', 'livestock-t06'],
  },
  {
    key: 'livestock-n06',
    organisation: 'livestock-eggs',
    title: { vi: 'Cần máy soi biết trống mái ngay trong trứng ấp, khỏi bỏ gà con trống' },
    problem: {
      vi:
        'Lò ấp của công ty mỗi tuần nở ra khoảng bốn mươi ngàn gà con giống đẻ, một nửa là trống không bán được ' +
        'cho ai, phải loại ngay trong ngày. Khách nước ngoài đặt trứng hỏi chuyện này và cho biết sắp tới không ' +
        'nhận hàng từ chuỗi còn loại gà trống. Thợ soi lỗ huyệt giỏi cũng chỉ biết sau khi nở. Công ty muốn ' +
        'thiết bị thị giác, âm thanh hay quang phổ gì đó phân loại được trứng có phôi trống mái trước ngày ấp ' +
        'thứ chín, gắn vào dây chuyền chuyển trứng, không làm thủng vỏ.',
    },
    currentProcess: {
      vi:
        'Trứng vào máy ấp 18 ngày, soi đèn loại trứng không phôi và chết phôi, chuyển máy nở, ngày 21 thợ chọn ' +
        'trống mái bằng tay, gà trống loại đem tiêu hủy.',
    },
    figures: [
      { name: { vi: 'Tỷ lệ nhận đúng trống mái' }, baseline: 50, target: 97, unit: '%' },
      { name: { vi: 'Gà trống phải loại mỗi tuần' }, baseline: 20_000, target: 600, unit: 'con' },
    ],
    constraints: {
      vi: 'Năng suất từ 15.000 trứng một giờ, tỷ lệ nở không giảm quá một điểm phần trăm, không dùng hóa chất độc.',
    },
    fields: ['202', '402'],
    trlMin: 5,
    trlMax: 9,
    modes: ['machinery-with-technology', 'joint-development', 'non-exclusive-licence'],
    budget: { min: 2_000_000_000, max: 9_000_000_000 },
    monthsToDeadline: 12,
    province: '80',
    expects: { vi: 'Nguyên lý, kết quả trên ít nhất 5.000 trứng có phôi, ảnh hưởng đến tỷ lệ nở.' },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'livestock-n07',
    organisation: 'livestock-pigs',
    title: {
      vi: 'Cần vắc xin dịch tả heo châu Phi tiêm an toàn cho nái đang chửa',
      en: 'African swine fever vaccine safe for pregnant sows wanted',
    },
    problem: {
      vi:
        'Hai năm nay trại mất gần một phần ba đàn nái vì dịch tả heo châu Phi. Bộ kit xét nghiệm nhanh thì trại ' +
        'đã có, phát hiện sớm được virus, khoanh ô và loại con dương tính, nhưng rồi vẫn lan. Loại vắc xin đang ' +
        'bán chỉ ghi dùng cho heo thịt, tiêm thử vài chục nái chửa thì sốt, có con sảy, heo con yếu, nên không ' +
        'ai dám làm tiếp. Công ty muốn hợp tác với nơi nào đang làm vắc xin nhược độc mất gen hoặc tiểu đơn vị ' +
        'dùng được cho nái và đực giống, có cách phân biệt con đã tiêm với con nhiễm thật.',
      en:
        'In two years the farm has lost almost a third of its sows to African swine fever. Rapid test kits are ' +
        'already here: virus is found early, pens are closed and positives removed, yet it spreads. The vaccine ' +
        'on the market is labelled for fattening pigs only; a few dozen pregnant sows given it ran a fever, ' +
        'some aborted and piglets were weak, so nobody dares go on. We want to work with a group making a ' +
        'gene-deleted or subunit vaccine fit for sows and boars, with a way to tell vaccinated from infected ' +
        'animals.',
    },
    currentProcess: {
      vi:
        'Cách ly ba vòng, tắm thay đồ, sát trùng xe, lấy dịch miệng thử que hằng tuần, con dương tính loại cả ' +
        'ô. Chỉ tiêm vắc xin cho heo thịt từ tám tuần tuổi ở hai trại.',
      en:
        'Three quarantine rings, shower-in, truck disinfection, weekly oral-fluid strip tests and removal of ' +
        'the whole pen when positive. Only fattening pigs from eight weeks of age are vaccinated, on two farms.',
    },
    figures: [
      {
        name: { vi: 'Nái phải loại vì dịch mỗi năm', en: 'Sows lost to the disease a year' },
        baseline: 16,
        target: 2,
        unit: '%',
      },
      { name: { vi: 'Nái sảy sau tiêm', en: 'Abortions after vaccination' }, baseline: 11, target: 1, unit: '%' },
    ],
    constraints: {
      vi: 'Phải được cơ quan thú y cho phép khảo nghiệm; không bài thải virus vắc xin quá hai tuần.',
      en: 'Field trial permission from the veterinary authority is needed; vaccine virus must not be shed beyond ' + 'two weeks.',
    },
    fields: ['403', '406'],
    trlMin: 6,
    trlMax: 9,
    modes: ['joint-development', 'non-exclusive-licence'],
    budget: { min: 1_000_000_000, max: 5_000_000_000 },
    monthsToDeadline: 12,
    province: '75',
    expects: {
      vi: 'Dữ liệu an toàn trên nái, kế hoạch khảo nghiệm, bên nào chịu phần rủi ro đàn thử.',
      en: 'Safety data in sows, a field trial plan, and who bears the risk of the test herd.',
    },
    anonymous: false,
    answeredBy: [],
  },
]
