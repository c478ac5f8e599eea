export default `
cuối quý sổ sách rối như canh hẹ, cô kế toán trưởng ôm chồng hoá đơn thức tới hai giờ sáng.
chứng từ photo mờ câm, con dấu nhoè nhoẹt, thuế không chấp nhận khấu trừ đầu vào.
khoản phải thu quá hạn trên ba tháng được trích lập dự phòng theo tỉ lệ tăng dần.
anh giám đốc cứ tạm ứng tiền mặt hoài mà chẳng chịu hoàn ứng, quỹ hụt mấy chục triệu.
bán thiếu cho người quen, tới ngày hẹn họ lơ luôn, gặp ngoài chợ thì né mặt.
tôi muốn vay vốn mua máy sấy nhưng đất nhà chưa có sổ đỏ, ngân hàng có chịu cho thế chấp máy không?
công ty bảo hiểm chần chừ không chi trả vì cho rằng chủ ghe quên gia hạn giấy đăng kiểm.
nhân viên mới vô làm được ba tuần đã đòi nghỉ, chê xưởng ồn với bụi.
máy đếm tiền kẹt tờ nhàu, đếm ba lần ra ba con số khác nhau.
lãi suất thả nổi sau năm đầu tiên vọt lên mười ba phần trăm, vợ chồng trẻ è cổ ra trả.
bảng lương tháng này tính sót giờ tăng ca của tổ cắt, chị em kéo lên phòng nhân sự hỏi cho ra lẽ.
phương pháp khấu hao theo số dư giảm dần dồn chi phí vào những năm đầu khi máy còn mới.
hội nghị khách hàng mà phông màn in sai tên nhãn hàng, anh trưởng phòng tiếp thị tái mét mặt.
bán hàng giỏi là biết nghe, chứ không phải nói thao thao bất tuyệt cho người ta chóng mặt.
tờ rơi phát ngoài ngã tư, người đi đường cầm lấy rồi vứt bay tứ tung xuống cống.
mô hình chấm điểm tín dụng dựa vào hoá đơn điện nước giúp người buôn gánh bán bưng tiếp cận vốn nhỏ.
cây rút tiền nuốt thẻ đúng chiều thứ bảy, gọi đường dây nóng họ hẹn sang thứ hai.
em ơi, phiếu chi này thiếu chữ ký người nhận, đem xuống kho ký bổ sung rồi chị mới hạch toán được.
đầu năm khai xuân, sếp lì xì mỗi người một tờ đỏ chót còn thơm mùi mực.
thị trường miền Tây ưa ngọt, ngoài Trung chuộng cay, hãng nước chấm phải pha ba dòng khác nhau.
bảo hiểm mùa màng dựa trên chỉ số mưa chi trả tự động khi lượng mưa rơi xuống dưới ngưỡng đã thoả thuận.
dạ cho em hỏi lương cơ bản, phụ cấp độc hại và tiền cơm trưa mỗi tháng tính sao?
chủ nợ tới siết cái máy cày, ông già ngồi bệt ngoài hiên rít thuốc lào sòng sọc.
đợt tuyển này cần hai thợ hàn sáu gờ, một thợ phay biết đọc bản vẽ và bốn lao động phổ thông.
định mức vải cho một áo sơ mi là mét tư, thực tế tổ may xài lố gần một tấc.
bảng cân đối lệch đúng chín trăm đồng mà dò ba ngày không ra, hoá ra gõ ngược hai chữ số.
tiếp thị qua người nổi tiếng đắt mà chưa chắc ăn, có khi bà bán xôi khen một câu còn hiệu quả hơn.
tỉ giá nhảy múa, hợp đồng ký bằng đồng euro, tới lúc trả tiền lỗ chổng vó.
họ mời tôi mua gói bảo hiểm liên kết đầu tư, giải thích lòng vòng nghe ong cả tai.
công nhân nghỉ tết xong vô lại chưa được nửa, dây chuyền chạy cầm chừng.
kiểm toán độc lập nêu ý kiến ngoại trừ do không chứng kiến được đợt kiểm kê cuối năm.
ra quân chào hàng, mấy em mặc đồng phục vàng choé đứng chật lối vào siêu thị.
anh thợ cả truyền nghề cho lính mới bằng cách bắt đứng nhìn cả tuần rồi mới cho rờ vô máy.
đồng tiền đi trước là đồng tiền khôn, bà nội tôi buôn thúng bán bưng vẫn dặn vậy.
chúng tôi đề nghị giãn nợ sáu tháng vì lũ cuốn trôi hai bè cá và toàn bộ nhà xưởng.
thư mời phỏng vấn ghi chín giờ, ứng viên tới lúc mười giờ còn hồn nhiên hỏi chỗ gửi xe.
tài sản bảo đảm được định giá lại mỗi năm một lần bởi tổ chức thẩm định độc lập.
mấy bà tiểu thương hụi hè với nhau, chủ hụi ôm tiền bỏ trốn, cả chợ khóc như ri.
cửa hàng treo biển xả kho, giá gạch đi sửa lại, mà khách tinh ý thấy còn mắc hơn tuần trước.
ban nhân sự đánh giá theo ba nhóm tiêu chí: kết quả, thái độ hợp tác và khả năng tự học.
cô thu ngân thối nhầm tờ năm trăm thành hai chục, khách thật thà quay lại trả.
hoá đơn điện tử viết sai mã số thuế thì lập biên bản, rồi xuất hoá đơn thay thế chứ đừng tẩy xoá.
thằng bạn rủ góp vốn nuôi dế, nói lời một vốn bốn lời, nghe mà bán tín bán nghi.
giá thành gồm nguyên vật liệu trực tiếp, nhân công trực tiếp và chi phí sản xuất chung phân bổ theo giờ máy.
bảng hiệu đèn chữ nổi cháy mất chữ cái đầu, tiệm vàng đọc thành ra tên khác hẳn.
người lao động đứng máy tám tiếng, chân sưng vù, xin công ty cấp cho tấm thảm lót êm.
tôi nghe nói có quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ, thủ tục xin thế nào, chờ bao lâu?
két sắt khoá số quên mã, thợ phải khoan một lỗ bằng ngón tay mới mở được.
khẩu hiệu quảng cáo phải ngắn gọn, đọc một lần là dính vào đầu, trẻ con cũng nhẩm theo.
đi chào hàng bị chó rượt, bị mưa ướt, bị khách xua tay, về nhà vẫn phải làm báo cáo.
thuế giá trị gia tăng đầu vào của lô vật tư hỏng do hoả hoạn có được khấu trừ hay không?
phần mềm kế toán lên báo cáo lưu chuyển tiền tệ theo cả hai phương pháp trực tiếp và gián tiếp.
bà Hai cho vay góp, ngày nào cũng cưỡi xe máy đi gom từng trăm bạc lẻ.
sản phẩm thì tốt mà vỏ hộp quê mùa, đặt cạnh hàng Thái trông lép vế thấy rõ.
tổ trưởng thiên vị, phân việc nhẹ cho người nhà, anh em xì xầm sau lưng.
thẻ tín dụng quẹt thì sướng tay, cuối tháng nhận sao kê mới tá hoả.
đoàn thanh tra yêu cầu xuất trình hợp đồng lao động, sổ lương, chứng từ đóng bảo hiểm của ba năm gần nhất.
chị em công đoàn vận động thêm bữa xế có ly sữa đậu nành cho ca đêm.
lạm phát ăn mòn tiền tiết kiệm, gửi một trăm triệu năm năm lấy ra mua được ít hơn trước.
chương trình tích điểm rườm rà, khách cầm thẻ nhựa mà chẳng nhớ mình còn bao nhiêu điểm.
người mua sỉ đòi chiết khấu ba mươi phần trăm, công nợ bốn lăm ngày, lại còn bắt chở tận kho.
hệ thống phát hiện gian lận chặn giao dịch lạ lúc nửa đêm rồi nhắn chủ thẻ xác nhận.
vô tiệm cầm đồ thế chiếc nhẫn cưới mua phân bón, tới mùa bán lúa chuộc lại, năm nào cũng vậy.
khoá huấn luyện an toàn bắt công nhân tập dập lửa bằng bình bột, khói mù mịt ho sặc sụa.
nghiên cứu thị trường bằng cách phát mẫu dùng thử, gọi điện sau một tuần hỏi cảm nhận.
anh chàng bảo hiểm kiên trì tới nhà bảy lần, lần thứ tám mẹ tôi mềm lòng ký.
quỹ tiền mặt tồn cuối ngày phải khớp với biên bản kiểm kê có ba chữ ký.
nợ cũ chưa dứt nợ mới đã chồng lên, cái vòng luẩn quẩn của mấy hộ nuôi tôm.
người được tuyển phải thử việc hai tháng, hưởng tám mươi lăm phần trăm mức lương thoả thuận.
giá niêm yết một đằng, ra quầy tính một nẻo, khách phản ánh thì nhân viên đổ tại máy.
việc phân khúc thị trường theo lối sống cho kết quả rõ hơn hẳn cách chia theo tuổi và thu nhập.
mấy đồng xu cũ rỉ xanh nằm dưới đáy hũ, bà không nỡ vứt vì là tiền hồi môn.
kho bạc đối chiếu số liệu với đơn vị dự toán xong trước ngày mười lăm hằng tháng.
ông chủ mới hăng hái thay đổi tùm lum, nhân viên cũ ngán ngẩm lần lượt xin thôi.
lô hàng bán rồi mà khách trả về, bút toán đảo doanh thu phải ghi nhận trong kỳ này.
cò đất thổi giá lên trời, dân tình ôm tiền nhảy vô rồi kẹt cứng.
tụi em bán mật ong mà nói thật ai cũng ngờ pha đường, có cách nào thử ngay trước mặt khách không?
nhân viên giao dịch ngân hàng tươi cười mời ngồi, rót nước, rồi mới hỏi số thẻ căn cước.
hồ sơ bồi thường gồm biên bản hiện trường, ảnh tổn thất, hoá đơn sửa chữa và đơn yêu cầu.
nghề môi giới nước bọt là chính, trúng một mối ăn nửa năm.
thợ giỏi bị xưởng bên kia dụ, trả thêm hai triệu là khăn gói đi liền.
điểm hoà vốn nằm ở mức bốn nghìn hai trăm hộp mỗi tháng, dưới con số ấy là bù lỗ.
phiếu khảo sát dài bốn trang, người ta khoanh đại cho xong nên số liệu chẳng ra ngô ra khoai.
cái máy in hoá đơn kêu rẹt rẹt, phun ra tờ giấy trắng tinh không một chữ.
nộp thuế khoán thì khoẻ, chuyển sang kê khai bà con lo ngay ngáy vì không biết sổ sách.
hợp đồng bảo hiểm nhân thọ có thời hạn cân nhắc hai mươi mốt ngày, trong hạn ấy được huỷ và hoàn phí.
ngân hàng dùng mống mắt để mở tủ gửi vàng, nhưng khách đeo kính áp tròng màu thì bị từ chối.
chạy quảng cáo mỗi ngày đốt ba trăm ngàn mà toàn người tò mò hỏi giá cho vui.
sau sáp nhập, hai bộ phận trùng chức năng giẫm chân nhau, việc thì không ai làm.
anh Tám bán vé số để dành từng đồng, gửi tiết kiệm bưu điện mười năm mua được căn nhà lá.
đào tạo kèm cặp tại chỗ tốn ít tiền mà hiệu quả, miễn người kèm chịu khó và không giấu nghề.
giấy báo nợ ghi phí quản lý tài khoản mười một ngàn, ai đăng ký dịch vụ này hồi nào?
quà tặng khuyến mãi là cái ly nhựa có mùi hắc, khách rửa ba nước vẫn còn.
hạch toán nhầm tài khoản chi phí trả trước sang tài sản cố định làm lãi trong kỳ phồng lên giả tạo.
bà chủ tiệm vải đo tay gang mà chuẩn hơn thước, ba mươi năm chẳng hụt của ai một phân.
đình công ba ngày vì cơm có giòi, công ty phải đổi nhà bếp ngay trong đêm.
em xin nghỉ phép năm ngày về quê cưới, công việc em bàn giao lại cho Hạnh rồi ạ.
các khoản chi lặt vặt như trà nước, giấy bút, phí gửi xe gộp lại cũng ngót nghét chục triệu.
thương hiệu gạo làng tôi mới đăng ký được hai tháng đã có kẻ in bao nhái y hệt.
tỷ lệ nghỉ việc của công nhân dưới hai lăm tuổi cao gấp ba nhóm đã có gia đình.
khách vãng lai ghé một lần rồi thôi, khách ruột mới là người nuôi sống quán.
giải pháp đối soát tự động ghép từng giao dịch sao kê với đơn hàng, phần lệch đẩy sang danh sách chờ xử lý tay.
lão chủ keo kiệt tính từng cây đinh, tắt quạt giờ trưa, thợ nóng chảy mỡ.
tiền rách dán băng keo đem ra chợ không ai lấy, phải lên ngân hàng đổi.
thuyết minh báo cáo tài chính nêu rõ chính sách ghi nhận doanh thu và các bên liên quan.
tết nhất tới nơi mà công ty còn nợ hai tháng lương, công nhân ngồi bó gối trước cổng.
đừng cho ai mượn giấy tờ đứng tên công ty, có ngày vướng vòng lao lý mà chẳng hiểu vì sao.
kế hoạch tiếp thị năm tới dồn sức cho kênh hội chợ vùng và truyền thanh cơ sở.
người bán rong rao lanh lảnh: ai bánh giò, bánh chưng, xôi lạc bánh khúc đây.
muốn tăng năng suất thì trước hết xem lại chỗ đứng, tầm với, ánh sáng, rồi hãy nói tới khoán.
cổ tức năm nay trả bằng cổ phiếu, cổ đông nhỏ thở dài vì cần tiền tươi.
ly cà phê rang tẩm bơ bắp, khách sành nhấp một ngụm là nhăn mặt.
chứng thư bảo lãnh thực hiện hợp đồng có giá trị mười phần trăm, không huỷ ngang, đòi là trả.
cô hàng xén ngồi bấm bàn tính lách cách nhanh hơn máy tính bỏ túi.
hồi đó tôi xin việc cầm theo cái bằng nghề tiện, ông quản đốc đưa khúc sắt bảo tiện thử con ốc.
mỗi quý một lần, ban lãnh đạo đối thoại với người lao động, ghi biên bản và dán công khai ở nhà ăn.
lãi mẹ đẻ lãi con, vay nóng năm triệu ba tháng sau thành hai chục triệu.
bảng tính lương rối rắm, ai cũng thấy mình bị trừ mà chẳng biết vì khoản gì.
giám đốc bán hàng vùng bắt mỗi người viếng thăm tối thiểu mười hai điểm một ngày, chụp ảnh kệ hàng gửi về.
số dư ví điện tử không cánh mà bay, tổng đài đòi cung cấp hoá đơn nạp từ năm ngoái.
rang muối mè bán ba đời chẳng cần bảng hiệu, người ta nghe mùi mà tìm tới.
bút phê của lãnh đạo chỉ vỏn vẹn hai chữ: xem lại.
nếu huỷ tour trước mười ngày thì mất ba mươi phần trăm, sát ngày thì mất trọn tiền cọc.
ngành ngân hàng dùng đồ thị quan hệ để lần ra những nhóm tài khoản chuyển tiền vòng tròn.
tuyển kỹ sư về làm việc vặt, pha trà, bê ghế, bảo sao người ta không chán.
dự toán đội lên vì sắt thép tăng giá, chủ đầu tư và nhà thầu giằng co mãi điều khoản điều chỉnh.
anh ta nói giọng Quảng Nam đặc sệt, khách Hà Nội phải hỏi lại ba lần mới hiểu giá.
bảo hiểm xe máy bắt buộc mua thì dễ, đòi bồi thường thì trần ai khoai củ.
lương sản phẩm khuyến khích làm nhanh nhưng hàng lỗi cũng tăng theo, cần thưởng phạt kèm chất lượng.
con dấu công ty mất ở quán nhậu, giám đốc chạy đi trình báo mà mặt mũi phờ phạc.
định giá một bí quyết công nghệ theo dòng tiền chiết khấu cần dự báo tiền bản quyền trong mười năm.
buổi trưa, mấy chị dọn dẹp trải chiếu ngủ ké hành lang, đầu gối lên bao tải giẻ.
tôi bán phở gánh, vốn liếng mấy đồng, có cần lập sổ kế toán như công ty không?
biên lợi nhuận mỏng như giấy, chỉ cần giá điện nhích một chút là lỗ.
công ty kiều hối phát tiền tận nhà, cụ già run run đếm từng tờ đô la.
phòng thí nghiệm cần tuyển kỹ thuật viên chăm chỉ, mắt tốt, không dị ứng lông chuột.
hàng tồn ghi theo giá thấp hơn giữa giá gốc và giá trị thuần có thể thực hiện được.
mấy ông thầu chở gạch vô, thiếu hụt vài trăm viên mỗi xe, có đếm mới biết.
hội chợ bày la liệt, gian nào cũng mở nhạc xập xình, khách hỏi gì cũng phải hét.
đánh giá viên hỏi xoáy: nếu lô này bị thu hồi, trong bao lâu các anh lần ra được nơi đã bán?
anh đưa thư nói tháng nào có tiền gửi về là cả xóm biết, vì chó sủa rộ lên.
quảng bá kiểu mưa dầm thấm lâu: hôm nay một bài, mai một tấm hình, chớ dội bom một lần rồi im ắng.
công nhân may ngồi khom lưng cả ngày, ba mươi lăm tuổi đã đau cột sống, mắt kém.
phiếu lương gửi qua tin nhắn nên đỡ tốn giấy mà cũng đỡ người này dòm người kia.
lệ phí trước bạ nộp chậm, tiền phạt tính từng ngày bằng ba phần vạn.
thưởng tết bằng hiện vật: chục thùng gạch men, chở về quê chất đầy sân.
ngân hàng hỏi phương án kinh doanh, ổng chìa ra tờ giấy học trò viết nguệch ngoạc vài dòng.
nhóm bán hàng chia địa bàn theo sông rạch, người chạy vỏ lãi, kẻ đi xe đạp.
sàng lọc hồ sơ bằng máy nhanh thật, nhưng nó gạt luôn cả những người giỏi mà viết đơn vụng.
cái tủ hồ sơ nhân sự kẹt ngăn kéo, phải lấy tua vít nạy mới lôi ra được.
thương vụ đổ bể vì hai bên không thống nhất được cách chia phần cải tiến về sau.
mua bảo hiểm thân vỏ tàu, bảo hiểm thuyền viên và bảo hiểm ngư lưới cụ cần giấy tờ gì?
trời mưa rả rích chợ vắng hoe, bà bán hoa ngồi vẩy nước lên cánh hồng héo rũ.
chúng tôi cam kết hoàn tiền nếu sau ba mươi ngày máy không tiết kiệm được mười phần trăm điện.
bị đau bao tử vì ép chỉ tiêu, cô nhân viên tín dụng nộp đơn xin chuyển sang phòng kho quỹ.
phân tích giỏ hàng cho thấy ai mua tã giấy thường tiện tay lấy thêm bia.
thợ phụ lương ngày ba trăm rưỡi, chủ nhật làm được tính gấp đôi, mưa thì nghỉ không công.
người bán cân điêu, móc thêm cục nam châm dưới đĩa, bị quản lý chợ lập biên bản.
doanh thu chưa thực hiện là tiền khách trả trước cho phần dịch vụ còn chưa làm.
em học kế toán ra trường hai năm rồi mà vẫn rót trà, photo với sắp xếp hoá đơn.
bữa nay vía Thần Tài, tiệm vàng xếp hàng rồng rắn từ ba giờ sáng.
định biên nhân sự cho ca đêm gồm một trưởng ca, ba vận hành, một cơ điện và một y tá.
họ trả giá rẻ mạt, bán thì xót mà để thì hư, thôi đành cắn răng cân cho rồi.
mã ngân hàng sai một chữ, tiền lơ lửng bên nước ngoài nửa tháng mới dội về.
trung tâm dịch vụ việc làm mở phiên giao dịch lưu động ở các huyện có khu công nghiệp.
quỹ lớp do ban phụ huynh giữ, chi gì cũng phải có biên nhận dán vào vở.
vốn lưu động kẹt trong nguyên liệu dự trữ, công ty phải bán nợ cho bên bao thanh toán.
thầy dạy bán hàng dặn: đừng chê hàng người khác, hãy kể chuyện hàng mình.
chuyện tiền nong rạch ròi thì tình nghĩa mới bền, ông bà mình nói đâu có sai.
giảm trừ gia cảnh cho mẹ già hết tuổi lao động cần giấy xác nhận của phường.
robot phần mềm tự tải sao kê, đối chiếu rồi điền vào sổ cái, mỗi đêm xử lý hơn hai ngàn dòng.
xin quý công ty báo giá lô năm trăm chiếc, ghi rõ thời gian giao, phương thức trả tiền và chế độ bảo hành.
máy quẹt thẻ mất sóng, nhân viên giơ lên trời, đi ra cửa, quay ngang quay dọc mới thông.
gặp khách khó tính, cứ để họ trút cho hết giận rồi hãy nhỏ nhẹ hỏi han.
tiền điện giờ cao điểm mắc gấp ba, xưởng đá chuyển sang chạy máy từ mười giờ tối.
công ty tài chính gọi đòi nợ người thân, réo điện thoại từ sáng tới khuya ai mà chịu thấu.
cán bộ thu mua đem thước kẹp, máy đo ẩm đi từng nhà, ghi số vô cuốn sổ bìa da sờn mép.
nghỉ thai sản sáu tháng trở lại, chị bị điều qua tổ khác, lương sụt gần một nửa.
quyết toán thuế thu nhập cá nhân có thể uỷ quyền cho nơi trả lương nếu chỉ có một nguồn thu.
hàng Việt mình chất lượng chẳng thua ai, thua là thua cái bao bì với cách kể chuyện.
nhà bảo hiểm cử người đo mực nước, chụp vết bùn trên tường rồi mới chịu ký biên bản.
gom bi trong nhà máy gạo tới cuối ngày thừa mười hai bao, truy hoài không biết của xe nào.
bắt tay xong rồi mới phát hiện họ chỉ là trung gian, chẳng có xưởng xiếc gì ráo.
thẩm định dự án vay vốn xanh cần số liệu giảm phát thải so với kịch bản cơ sở.
bạn thu kho làm mất phiếu nhập, giờ hàng thì có mà giấy thì không, hạch toán kiểu gì đây?
ông bà để lại mảnh ruộng, anh em chia nhau rồi kẻ bán người cầm, chẳng còn mấy.
công ty cấp đồng phục vải pha ni lông, mặc vô nóng nực, mồ hôi rít chịt.
kỳ kế toán đã khoá, muốn sửa phải có đề nghị bằng văn bản và người duyệt cấp trên.
phí bảo hiểm tàu cá nhà nước hỗ trợ một phần, phần còn lại chủ tàu đóng hai kỳ.
mấy tay cho vay nặng lãi dán tờ bướm đầy cột điện, xé hôm trước hôm sau lại dán.
mời các đại lý về dự lễ tri ân, có bốc thăm trúng xe máy và nghe hướng dẫn sản phẩm mới.
bà bán cháo lòng cộng nhẩm năm tô ba ly trà đá trong một nốt nhạc.
trợ cấp thất nghiệp nhận được mấy tháng, nộp hồ sơ ở quê hay ở nơi làm việc cuối cùng?
vợ chồng chú Năm mở đại lý thức ăn chăn nuôi, cho bà con mua chịu cả vụ, tới mùa mới gom tiền.
báo cáo quản trị tách lãi gộp theo từng dòng sản phẩm, nhờ vậy mới biết món bán chạy nhất lại lỗ nặng nhất.
nhân viên kinh doanh bỏ túi danh thiếp cả trăm tấm, về nhà quên sạch ai là ai.
công ty tôi có gần hai ngàn công nhân, mỗi kỳ khám sức khoẻ định kỳ là xếp hàng dài tới tận nhà xe.
tấm áp phích treo ngoài nắng bạc phếch, gương mặt cô người mẫu xanh lè như ma.
anh kế toán thuế quen miệng nói: thà nộp dư rồi xin hoàn còn hơn thiếu để bị phạt.
khoản vay được giải ngân thành ba đợt, mỗi đợt phải có biên bản nghiệm thu khối lượng kèm hoá đơn.
chị chủ tiệm nail tính mở thêm chi nhánh mà thợ giỏi cứ học xong là tách ra làm riêng.
sổ tiết kiệm của bà bị mối gặm mất góc, chữ số lem nhem, ngân hàng bắt làm đơn trình bày.
muốn đẩy hàng ra vùng nông thôn, nhãn phải to, gói phải nhỏ, giá phải tròn tiền lẻ.
phòng hành chính thông báo kiểm kê bàn ghế, quạt máy, mỗi món dán một con tem nhôm.
hệ số thanh toán nhanh của doanh nghiệp rớt xuống dưới một, chủ nợ bắt đầu sốt ruột.
thợ xây được trả công nhật, chiều thứ bảy lãnh tiền, sáng thứ hai lại mượn trước.
bán ế quá, ông bèn bày trò mua hai tặng một, ai dè khách chỉ lấy món tặng rồi chê món chính.
nhân viên trực tổng đài thẻ phải xác minh ba thông tin trước khi mở khoá tài khoản cho chủ thẻ.
hồi dịch giã, công ty cho thợ ăn ở tại chỗ, giăng lều trong xưởng, tối nằm nghe máy chạy rì rì.
cái cân điện tử của tiệm vàng lệch nửa phân, kiểm định viên dán niêm phong ngừng sử dụng.
bảo hiểm thất thu vì sâu bệnh còn hiếm công ty dám bán, do khó xác định nguyên nhân.
hễ khách tới hỏi là anh ta mang đủ thứ giấy khen ra khoe, rốt cuộc quên nói giá.
lương giáo viên mầm non tư thục thấp, việc thì từ sáng tinh mơ tới chiều tối mịt.
uỷ nhiệm chi ghi nhầm tên đơn vị thụ hưởng, giao dịch viên trả lại bắt viết tờ khác.
bộ quy tắc ứng xử cấm nhận quà biếu trị giá trên năm trăm nghìn đồng từ nhà thầu.
chợ chiều còn mớ rau héo queo, bà bán rẻ như cho để kịp chuyến đò về.
chi nhánh nước ngoài lập báo cáo theo chuẩn mực quốc tế rồi quy đổi theo tỉ giá bình quân.
con gái tôi vừa trúng tuyển vào xưởng điện tử, nghe nói suốt ngày soi kính lúp gắn con chíp bé tí.
đơn giá nhân công tính theo bậc thợ ba phẩy năm, phụ cấp khu vực và hệ số làm đêm.
bán hàng đa cấp núp bóng hội thảo sức khoẻ, các cụ móc hầu bao mua thảm đá nóng giá trên trời.
lời mời chào nghe bùi tai: bỏ ra mười triệu, nằm nhà cũng có tiền đổ về.
trưởng phòng mới siết giờ giấc, ai đi trễ quá năm phút là hiện tên đỏ chót trên bảng.
phân tích cảm xúc từ bình luận của khách giúp hãng sữa biết mùi vani mới bị chê gắt.
vay theo nhóm phụ nữ bảo lãnh lẫn nhau, tháng nào chị kẹt thì em trả đỡ giùm.
khoản mục chi phí bán hàng tăng vọt do mở thêm quầy trưng bày ở bốn mươi điểm.
quầy thu đổi ngoại tệ treo bảng giá từ hôm qua, khách cự nự một hồi mới chịu sửa.
em được phân công dẫn đoàn khách Nhật tham quan dây chuyền, run quá nói lắp ba lắp bắp.
chủ tàu mượn tiền nậu vựa, bù lại cá về bến phải bán cho họ theo giá họ ra.
phí dịch vụ thẩm định giá máy móc cũ tính theo giá trị hay theo số ngày công vậy anh?
mối hàn kẹp giữa hai bộ phận bán hàng và sản xuất là khâu lập kế hoạch, chỗ ấy mà lỏng là rối cả nhà máy.
cửa hàng trưởng ghi sổ giao ca từng li từng tí: ổ khoá rít, bóng đèn chớp, tủ mát chảy nước.
không có hợp đồng giấy trắng mực đen, anh thợ sơn đi đòi tiền công bị chối phắt.
tài khoản bị phong toả theo quyết định thi hành án, chủ xưởng không rút nổi đồng nào trả thợ.
thu nhập từ bán tín chỉ các bon được hạch toán vào đâu, các anh chị kế toán cho em xin ý kiến.
lão nông phất lên nhờ bán đất mặt đường, mua ô tô về trùm bạt để ngắm chứ chẳng biết lái.
máy in thẻ ngân hàng dập nổi bị lệch khuôn, chữ cuối cùng rớt ra ngoài mép.
ngày hội việc làm đông nghẹt, tờ giới thiệu rơi trắng sân, ứng viên cầm ổ bánh mì đứng chờ tới lượt.
chúng tôi khuyến nghị tách chức năng mua hàng, nhận hàng và thanh toán cho ba người khác nhau.
trả lương qua thẻ mà cả khu công nghiệp chỉ có hai cây rút tiền, kỳ lương xếp hàng tới nửa đêm.
dòng sản phẩm cao cấp chiếm một phần năm sản lượng nhưng mang về hơn nửa lợi nhuận.
anh bán keo dán sắt biểu diễn dán cái quai dép rồi bắt hai thanh niên kéo co.
thiếu thợ quá, chủ vườn phải thuê xe đón người từ huyện bên qua bẻ bắp, cuốc mía.
giấy chứng nhận bảo hiểm điện tử có giá trị như bản giấy, cảnh sát quét mã là hiện.
công ty chứng khoán gọi bổ sung ký quỹ trước mười giờ sáng, không thì bán giải chấp.
buổi tổng kết cuối năm, quản đốc khóc vì xưởng đóng cửa, anh em mỗi người một ngả.
sổ nợ gạch xoá chằng chịt, tên người thiếu toàn gọi theo biệt danh: Tí sún, Ba lé, Út mập.
nghiệm thu phần mềm nhân sự xong mới biết nó không tính được ngày công lẻ nửa buổi.
hạn mức thấu chi một trăm triệu, dùng bao nhiêu chịu lãi bấy nhiêu, tính theo ngày thực tế.
nhân viên tiếp thị đứng phát sữa thử trước cổng trường, ly giấy vứt đầy gốc phượng.
mỗi tổ bán hàng gồm một người biết kỹ thuật, một người khéo nói và một người lo giấy tờ.
khấu trừ tiền phạt làm hỏng sản phẩm vào lương không được vượt quá mức luật cho phép.
ông chủ hãng nước mắm nhất quyết không pha hương, thà bán ít mà giữ tiếng cho con cháu.
bộ chứng từ thư tín dụng sai một dấu phẩy, ngân hàng phát hành từ chối thanh toán.
thị phần ba năm liền đi ngang, hội đồng quản trị sốt ruột đòi thay người đứng đầu mảng kinh doanh.
tự dưng thấy tiền lạ chuyển vào tài khoản, tui sợ quá ra ngân hàng trình báo luôn.
đào tạo lại thợ dệt tuổi bốn mươi sang đứng máy tự động cần kiên nhẫn và chữ in thật lớn.
tiệm thuốc tây kiểm kê lòi ra cả thùng siro quá đát, nước trong chai đã tách lớp, vàng sậm.
ai đời khách quen hai mươi năm mà lại trả hàng chỉ vì cái nút bấm hơi rơ.
chi phí cơ hội của việc nằm im chờ giá lên đôi khi lớn hơn cả khoản lời kỳ vọng.
tổ tín dụng lưu động đi xe chuyên dùng vào tận buôn làng, giải ngân ngay dưới gốc cây kơ nia.
`
